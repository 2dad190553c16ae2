// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventDefinitionListing`.
#[non_exhaustive]
pub struct EventDefinitionListing {
    /// `entities`.
    pub entities: Option<Vec<super::EventDefinition>>,
    __marks: rt::Marks,
}

rt::model!(EventDefinitionListing {
    "entities" Any entities,
});
