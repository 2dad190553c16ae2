// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct SurveyAggregationView {
    /// `function`, required.
    pub function: Option<super::SurveyAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::SurveyAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`SurveyAggregationView`](super::SurveyAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`SurveyAggregationView`](super::SurveyAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyAggregationViewTarget {
    /// `nSurveyErrors`
    NSurveyErrors,
    /// `nSurveyFullResponses`
    NSurveyFullResponses,
    /// `nSurveyNpsDetractors`
    NSurveyNpsDetractors,
    /// `nSurveyNpsPromoters`
    NSurveyNpsPromoters,
    /// `nSurveyNpsResponses`
    NSurveyNpsResponses,
    /// `nSurveyPartialResponses`
    NSurveyPartialResponses,
    /// `nSurveyQuestionGroupResponses`
    NSurveyQuestionGroupResponses,
    /// `nSurveyQuestionResponses`
    NSurveyQuestionResponses,
    /// `nSurveyResponses`
    NSurveyResponses,
    /// `nSurveysAbandoned`
    NSurveysAbandoned,
    /// `nSurveysDeleted`
    NSurveysDeleted,
    /// `nSurveysExpired`
    NSurveysExpired,
    /// `nSurveysSent`
    NSurveysSent,
    /// `nSurveysStarted`
    NSurveysStarted,
    /// `nVoiceSurveys`
    NVoiceSurveys,
    /// `nWebSurveys`
    NWebSurveys,
    /// `oSurveyQuestionGroupScore`
    OSurveyQuestionGroupScore,
    /// `oSurveyQuestionScore`
    OSurveyQuestionScore,
    /// `oSurveyTotalScore`
    OSurveyTotalScore,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SurveyAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(SurveyAggregationView {
    0 function with_function(impl Into<super::SurveyAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::SurveyAggregationViewTarget>) clear_target,
});

rt::open_enum!(SurveyAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(SurveyAggregationViewTarget {
    NSurveyErrors = "nSurveyErrors",
    NSurveyFullResponses = "nSurveyFullResponses",
    NSurveyNpsDetractors = "nSurveyNpsDetractors",
    NSurveyNpsPromoters = "nSurveyNpsPromoters",
    NSurveyNpsResponses = "nSurveyNpsResponses",
    NSurveyPartialResponses = "nSurveyPartialResponses",
    NSurveyQuestionGroupResponses = "nSurveyQuestionGroupResponses",
    NSurveyQuestionResponses = "nSurveyQuestionResponses",
    NSurveyResponses = "nSurveyResponses",
    NSurveysAbandoned = "nSurveysAbandoned",
    NSurveysDeleted = "nSurveysDeleted",
    NSurveysExpired = "nSurveysExpired",
    NSurveysSent = "nSurveysSent",
    NSurveysStarted = "nSurveysStarted",
    NVoiceSurveys = "nVoiceSurveys",
    NWebSurveys = "nWebSurveys",
    OSurveyQuestionGroupScore = "oSurveyQuestionGroupScore",
    OSurveyQuestionScore = "oSurveyQuestionScore",
    OSurveyTotalScore = "oSurveyTotalScore",
});
