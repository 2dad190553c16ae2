// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaStatisticalSummary`.
#[non_exhaustive]
pub struct SocialMediaStatisticalSummary {
    /// `average`.
    pub average: Option<f64>,
    /// `count`.
    pub count: Option<i64>,
    /// `countNegative`.
    pub count_negative: Option<i64>,
    /// `countNeutral`.
    pub count_neutral: Option<i64>,
    /// `countPositive`.
    pub count_positive: Option<i64>,
    /// `countUnknown`.
    pub count_unknown: Option<i64>,
    /// `current`.
    pub current: Option<f64>,
    /// `denominator`.
    pub denominator: Option<f64>,
    /// `max`.
    pub max: Option<f64>,
    /// `min`.
    pub min: Option<f64>,
    /// `numerator`.
    pub numerator: Option<f64>,
    /// `p95`.
    pub p95: Option<i64>,
    /// `p99`.
    pub p99: Option<i64>,
    /// `ratio`.
    pub ratio: Option<f64>,
    /// `sum`.
    pub sum: Option<f64>,
    /// `target`.
    pub target: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(SocialMediaStatisticalSummary {
    "average" Float average,
    "count" Int count,
    "countNegative" Int count_negative,
    "countNeutral" Int count_neutral,
    "countPositive" Int count_positive,
    "countUnknown" Int count_unknown,
    "current" Float current,
    "denominator" Float denominator,
    "max" Float max,
    "min" Float min,
    "numerator" Float numerator,
    "p95" Int p95,
    "p99" Int p99,
    "ratio" Float ratio,
    "sum" Float sum,
    "target" Float target,
});
