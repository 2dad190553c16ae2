// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RemoveEntitiesRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct RemoveEntitiesRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::RemoveEntity>>,
    __marks: rt::Marks,
}

rt::model!(RemoveEntitiesRequest {
    "entities" Any entities,
});

rt::setters!(RemoveEntitiesRequest {
    0 entities with_entities(Vec<super::RemoveEntity>) clear_entities,
});
