// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SessionInfo`.
#[non_exhaustive]
pub struct SessionInfo {
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `dateOfSession`.
    pub date_of_session: Option<rt::DateTime>,
    /// `planningGroupsVersion`.
    pub planning_groups_version: Option<i64>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(SessionInfo {
    "businessUnitId" Str business_unit_id,
    "dateOfSession" DateTime date_of_session,
    "planningGroupsVersion" Int planning_groups_version,
    "sessionId" Str session_id,
    "version" Int version,
});
