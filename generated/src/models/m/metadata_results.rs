// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetadataResults`.
#[non_exhaustive]
pub struct MetadataResults {
    /// `entities`.
    pub entities: Option<Vec<super::MetadataResultEntity>>,
    __marks: rt::Marks,
}

rt::model!(MetadataResults {
    "entities" Any entities,
});
