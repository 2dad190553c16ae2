// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GetExternalEventsResponse`.
#[non_exhaustive]
pub struct GetExternalEventsResponse {
    /// `entities`.
    pub entities: Option<Vec<super::ExternalEventSummary>>,
    __marks: rt::Marks,
}

rt::model!(GetExternalEventsResponse {
    "entities" Any entities,
});
