// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalEventsResponse`.
#[non_exhaustive]
pub struct ExternalEventsResponse {
    /// `unprocessedEntities`, required.
    pub unprocessed_entities: Option<Vec<super::UnprocessedExternalEvent>>,
    __marks: rt::Marks,
}

rt::model!(ExternalEventsResponse {
    "unprocessedEntities" Any unprocessed_entities,
});
