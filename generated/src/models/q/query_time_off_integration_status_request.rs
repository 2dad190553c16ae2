// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryTimeOffIntegrationStatusRequest`.
///
/// The service requires `timeOffRequestLookups` in requests.
#[non_exhaustive]
pub struct QueryTimeOffIntegrationStatusRequest {
    /// `timeOffRequestLookups`, required.
    pub time_off_request_lookups: Option<Vec<super::TimeOffRequestLookup>>,
    __marks: rt::Marks,
}

rt::model!(QueryTimeOffIntegrationStatusRequest {
    "timeOffRequestLookups" Any time_off_request_lookups,
});

rt::setters!(QueryTimeOffIntegrationStatusRequest {
    0 time_off_request_lookups with_time_off_request_lookups(Vec<super::TimeOffRequestLookup>) clear_time_off_request_lookups,
});
