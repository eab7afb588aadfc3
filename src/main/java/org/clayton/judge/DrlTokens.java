package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a rule into words, so that every later message can name its line. */
final class DrlTokens {

    private static final Pattern PIECE = Pattern.compile("""
            (?<skip>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)\
            |(?<variable>\\$\\w*)\
            |(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)\
            |(?<number>\\p{N}[\\w.,]*)\
            |"(?<text>[^"\\\\\\n]*)"\
            |(?<symbol>==|!=|<=|>=|&&|\\|\\||(?s:.))""");

    private DrlTokens() {}

    static List<DrlToken> of(String drl) {
        var tokens = new ArrayList<DrlToken>();
        var matcher = PIECE.matcher(drl);
        var line = 1;
        while (matcher.find()) {
            if (matcher.group("skip") == null) {
                tokens.add(token(matcher, line));
            }
            line += (int) matcher.group().chars().filter(one -> one == '\n').count();
        }
        tokens.add(new DrlToken(DrlToken.Kind.END, "", line));
        return tokens;
    }

    private static DrlToken token(Matcher matcher, int line) {
        if (matcher.group("variable") != null) {
            return new DrlToken(DrlToken.Kind.VARIABLE, matcher.group(), line);
        }
        if (matcher.group("word") != null) {
            return new DrlToken(DrlToken.Kind.WORD, matcher.group(), line);
        }
        if (matcher.group("number") != null) {
            return new DrlToken(DrlToken.Kind.NUMBER, matcher.group(), line);
        }
        if (matcher.group("text") != null) {
            return new DrlToken(DrlToken.Kind.TEXT, matcher.group("text"), line);
        }
        return new DrlToken(DrlToken.Kind.SYMBOL, matcher.group(), line);
    }
}
