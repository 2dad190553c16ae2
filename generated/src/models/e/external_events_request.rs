// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalEventsRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct ExternalEventsRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::ExternalEvent>>,
    __marks: rt::Marks,
}

rt::model!(ExternalEventsRequest {
    "entities" Any entities,
});

rt::setters!(ExternalEventsRequest {
    0 entities with_entities(Vec<super::ExternalEvent>) clear_entities,
});
