// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthorizationSettings`.
#[non_exhaustive]
pub struct AuthorizationSettings {
    /// `analysisDays`.
    pub analysis_days: Option<i64>,
    /// `analysisEnabled`.
    pub analysis_enabled: Option<bool>,
    /// `dateLastActive`.
    pub date_last_active: Option<rt::Date>,
    /// `dateLastCalculated`.
    pub date_last_calculated: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AuthorizationSettings {
    "analysisDays" Int analysis_days,
    "analysisEnabled" Bool analysis_enabled,
    "dateLastActive" Date date_last_active,
    "dateLastCalculated" DateTime date_last_calculated,
    "id" Str id,
    "selfUri" Str self_uri,
});

rt::setters!(AuthorizationSettings {
    0 analysis_days with_analysis_days(i64) clear_analysis_days,
    1 analysis_enabled with_analysis_enabled(bool) clear_analysis_enabled,
    2 date_last_active with_date_last_active(impl Into<rt::Date>) clear_date_last_active,
    3 date_last_calculated with_date_last_calculated(impl Into<rt::DateTime>) clear_date_last_calculated,
    4 id with_id(impl Into<String>) clear_id,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
