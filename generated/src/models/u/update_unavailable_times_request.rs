// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateUnavailableTimesRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct UpdateUnavailableTimesRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::UpdateUnavailableTime>>,
    __marks: rt::Marks,
}

rt::model!(UpdateUnavailableTimesRequest {
    "entities" Any entities,
});

rt::setters!(UpdateUnavailableTimesRequest {
    0 entities with_entities(Vec<super::UpdateUnavailableTime>) clear_entities,
});
