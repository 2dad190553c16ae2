// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseAssetEntityListing`.
#[non_exhaustive]
pub struct ResponseAssetEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::ResponseAsset>>,
    /// `notFound`.
    pub not_found: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ResponseAssetEntityListing {
    "entities" Any entities,
    "notFound" Texts not_found,
});
