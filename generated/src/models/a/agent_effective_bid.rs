// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentEffectiveBid`.
#[non_exhaustive]
pub struct AgentEffectiveBid {
    /// `downloadTemplate`.
    pub download_template: Option<super::AgentAssignedScheduleSetList>,
    /// `downloadUrl`, required.
    pub download_url: Option<String>,
    /// `effectiveDate`, required.
    pub effective_date: Option<rt::Date>,
    /// `endDate`.
    pub end_date: Option<rt::Date>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentEffectiveBid {
    "downloadTemplate" Any download_template,
    "downloadUrl" Str download_url,
    "effectiveDate" Date effective_date,
    "endDate" Date end_date,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
