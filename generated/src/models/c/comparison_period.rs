// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ComparisonPeriod`.
#[non_exhaustive]
pub struct ComparisonPeriod {
    /// `dateEnded`.
    pub date_ended: Option<rt::DateTime>,
    /// `dateStarted`.
    pub date_started: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `kpi`.
    pub kpi: Option<String>,
    /// `kpiResults`.
    pub kpi_results: Option<Vec<super::KpiResult>>,
    /// `percentageBenefit`.
    pub percentage_benefit: Option<f64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ComparisonPeriod {
    "dateEnded" DateTime date_ended,
    "dateStarted" DateTime date_started,
    "id" Str id,
    "kpi" Str kpi,
    "kpiResults" Any kpi_results,
    "percentageBenefit" Float percentage_benefit,
    "selfUri" Str self_uri,
});
