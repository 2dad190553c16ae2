// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GamificationScorecardChangeTopicPerformanceMetric`.
#[non_exhaustive]
pub struct GamificationScorecardChangeTopicPerformanceMetric {
    /// `evaluationDetails`.
    pub evaluation_details: Option<
        Vec<super::GamificationScorecardChangeTopicEvaluationDetail>,
    >,
    /// `metric`.
    pub metric: Option<super::GamificationScorecardChangeTopicMetric>,
    /// `points`.
    pub points: Option<i64>,
    /// `punctualityEvents`.
    pub punctuality_events: Option<
        Vec<super::GamificationScorecardChangeTopicPunctualityEvent>,
    >,
    /// `value`.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(GamificationScorecardChangeTopicPerformanceMetric {
    "evaluationDetails" Any evaluation_details,
    "metric" Any metric,
    "points" Int points,
    "punctualityEvents" Any punctuality_events,
    "value" Float value,
});
