package grader.sandbox.container;

import grader.sandbox.Availability;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips, and says why, where no container engine answers. {@code .ci/run} fails when anything is skipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresContainers.Condition.class)
@interface RequiresContainers {

    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            Availability availability = Engines.USUAL.probe();
            return availability.works()
                    ? ConditionEvaluationResult.enabled(availability.detail())
                    : ConditionEvaluationResult.disabled(availability.detail() + "; " + availability.remedy());
        }
    }
}
