package org.clayton.web;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Which objects serve the pages; named one by one, so that nothing is found by accident. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Guard.class, FrontPage.class, RunPages.class, PaperFiles.class, Problems.class, LastResort.class})
class Wiring {

    @Bean
    Runs runs(Engine engine, ServerFolder folder) {
        return new Runs(engine, folder.runs());
    }
}
