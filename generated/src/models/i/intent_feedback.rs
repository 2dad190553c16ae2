// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntentFeedback`.
#[non_exhaustive]
pub struct IntentFeedback {
    /// `assessment`.
    pub assessment: Option<super::IntentFeedbackAssessment>,
    /// `entities`.
    pub entities: Option<Vec<super::DetectedNamedEntity>>,
    /// `name`.
    pub name: Option<String>,
    /// `probability`.
    pub probability: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `assessment` in [`IntentFeedback`](super::IntentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum IntentFeedbackAssessment {
    /// `Incorrect`
    Incorrect,
    /// `Correct`
    Correct,
    /// `Unknown`
    Unknown,
    /// `Disabled`
    Disabled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IntentFeedback {
    "assessment" Enum assessment,
    "entities" Any entities,
    "name" Str name,
    "probability" Float probability,
});

rt::setters!(IntentFeedback {
    0 assessment with_assessment(impl Into<super::IntentFeedbackAssessment>) clear_assessment,
    1 entities with_entities(Vec<super::DetectedNamedEntity>) clear_entities,
    2 name with_name(impl Into<String>) clear_name,
    3 probability with_probability(f64) clear_probability,
});

rt::open_enum!(IntentFeedbackAssessment {
    Incorrect = "Incorrect",
    Correct = "Correct",
    Unknown = "Unknown",
    Disabled = "Disabled",
});
