// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnifiedGeneralTopicEntityListing`.
#[non_exhaustive]
pub struct UnifiedGeneralTopicEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::UnifiedGeneralTopic>>,
    __marks: rt::Marks,
}

rt::model!(UnifiedGeneralTopicEntityListing {
    "entities" Any entities,
});
