// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkdayMetric`.
#[non_exhaustive]
pub struct WorkdayMetric {
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `evaluationDetails`.
    pub evaluation_details: Option<Vec<super::QualityEvaluationScoreItem>>,
    /// `maxPoints`.
    pub max_points: Option<i64>,
    /// `metric`.
    pub metric: Option<super::Metric>,
    /// `objective`.
    pub objective: Option<super::Objective>,
    /// `points`.
    pub points: Option<i64>,
    /// `punctualityEvents`.
    pub punctuality_events: Option<Vec<super::PunctualityEvent>>,
    /// `value`.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WorkdayMetric {
    "businessUnitId" Str business_unit_id,
    "evaluationDetails" Any evaluation_details,
    "maxPoints" Int max_points,
    "metric" Any metric,
    "objective" Any objective,
    "points" Int points,
    "punctualityEvents" Any punctuality_events,
    "value" Float value,
});
