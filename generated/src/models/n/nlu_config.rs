// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluConfig`.
///
/// The service requires `domain`, `intentConfidenceThreshold` in requests.
#[non_exhaustive]
pub struct NluConfig {
    /// `domain`, required.
    pub domain: Option<super::CopilotNluDomain>,
    /// `intentConfidenceThreshold`, required.
    pub intent_confidence_threshold: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(NluConfig {
    "domain" Any domain,
    "intentConfidenceThreshold" Float intent_confidence_threshold,
});

rt::setters!(NluConfig {
    0 domain with_domain(super::CopilotNluDomain) clear_domain,
    1 intent_confidence_threshold with_intent_confidence_threshold(f64) clear_intent_confidence_threshold,
});
