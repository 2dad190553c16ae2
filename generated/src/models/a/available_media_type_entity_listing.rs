// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AvailableMediaTypeEntityListing`.
#[non_exhaustive]
pub struct AvailableMediaTypeEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::AvailableMediaType>>,
    __marks: rt::Marks,
}

rt::model!(AvailableMediaTypeEntityListing {
    "entities" Any entities,
});
