// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyAggregationSort`.
#[non_exhaustive]
pub struct SurveyAggregationSort {
    /// `function`, required.
    pub function: Option<super::SurveyAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::SurveyAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`SurveyAggregationSort`](super::SurveyAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyAggregationSortFunction {
    /// `average`
    Average,
    /// `count`
    Count,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `sum`
    Sum,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `name` in [`SurveyAggregationSort`](super::SurveyAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyAggregationSortName {
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

rt::model!(SurveyAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::open_enum!(SurveyAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(SurveyAggregationSortName {
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
