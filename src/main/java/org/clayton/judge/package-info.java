/**
 * Step 5 of 8: the rule book says yes or no about each observation, deal and purchase, and flags with evidence.
 *
 * <ul>
 *   <li>a case before the rules: {@link Judging}, {@link Asking}, {@link FactPool}; what they answer: {@link Verdict},
 *       {@link Finding}, {@link Flag}, {@link Link}, {@link FreezeGround}, {@link NotJudged}
 *   <li>the files of a rule: {@link RuleFolder}, {@link RuleBookReader}, {@link CardReader}, {@link ThresholdReader},
 *       {@link ListReader}
 *   <li>what a rule may say, and how its author hears of mistakes: {@link Catalogue}, {@link DrlReader}, {@link TextCheck},
 *       {@link ConditionCheck}, {@link Mistakes}
 *   <li>rules as classes: {@link RuleCompiler}, {@link OnlyFacts}, {@link RuleCache}, {@link ShippedRules}
 *   <li>rules in plain words: {@link RulePage}, {@link RuleWords}, {@link RuleSkeleton}, {@link ExampleRun}
 *   <li>two persons: {@link Signature}; what no rule may rest on: {@link GroundsCheck}
 *   <li>what is not raised for an innocent reason: {@link Companions}, {@link Sparing}, {@link NotRaised}
 *   <li>numbers and lists as tables: {@link RuleTables}, {@link TableReading}, {@link TableChange}
 * </ul>
 */
package org.clayton.judge;
