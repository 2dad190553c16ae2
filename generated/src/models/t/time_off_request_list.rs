// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffRequestList`.
#[non_exhaustive]
pub struct TimeOffRequestList {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timeOffRequests`.
    pub time_off_requests: Option<Vec<super::TimeOffRequestResponse>>,
    __marks: rt::Marks,
}

rt::model!(TimeOffRequestList {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "timeOffRequests" Any time_off_requests,
});
