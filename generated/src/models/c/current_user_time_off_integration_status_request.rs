// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CurrentUserTimeOffIntegrationStatusRequest`.
///
/// The service requires `timeOffRequestIds` in requests.
#[non_exhaustive]
pub struct CurrentUserTimeOffIntegrationStatusRequest {
    /// `timeOffRequestIds`, required.
    pub time_off_request_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CurrentUserTimeOffIntegrationStatusRequest {
    "timeOffRequestIds" Texts time_off_request_ids,
});

rt::setters!(CurrentUserTimeOffIntegrationStatusRequest {
    0 time_off_request_ids with_time_off_request_ids(Vec<String>) clear_time_off_request_ids,
});
