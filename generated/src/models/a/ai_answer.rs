// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AiAnswer`.
#[non_exhaustive]
pub struct AiAnswer {
    /// `answerId`.
    pub answer_id: Option<String>,
    /// `explanation`.
    pub explanation: Option<String>,
    /// `failureType`.
    pub failure_type: Option<super::AiAnswerFailureType>,
    /// `markedNotApplicable`.
    pub marked_not_applicable: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `failureType` in [`AiAnswer`](super::AiAnswer).
#[derive(Clone)]
#[non_exhaustive]
pub enum AiAnswerFailureType {
    /// `LowConfidenceError`
    LowConfidenceError,
    /// `ParsingError`
    ParsingError,
    /// `ServiceError`
    ServiceError,
    /// `LowHistoricalAccuracyError`
    LowHistoricalAccuracyError,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AiAnswer {
    "answerId" Str answer_id,
    "explanation" Str explanation,
    "failureType" Enum failure_type,
    "markedNotApplicable" Bool marked_not_applicable,
});

rt::setters!(AiAnswer {
    0 answer_id with_answer_id(impl Into<String>) clear_answer_id,
    1 explanation with_explanation(impl Into<String>) clear_explanation,
    2 failure_type with_failure_type(impl Into<super::AiAnswerFailureType>) clear_failure_type,
    3 marked_not_applicable with_marked_not_applicable(bool) clear_marked_not_applicable,
});

rt::open_enum!(AiAnswerFailureType {
    LowConfidenceError = "LowConfidenceError",
    ParsingError = "ParsingError",
    ServiceError = "ServiceError",
    LowHistoricalAccuracyError = "LowHistoricalAccuracyError",
});
