// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportedDialectsEntityListing`.
#[non_exhaustive]
pub struct SupportedDialectsEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::SupportedDialectsTranscriptionEngine>>,
    __marks: rt::Marks,
}

rt::model!(SupportedDialectsEntityListing {
    "entities" Any entities,
});
