// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RmsAssetAddressableRef`.
#[non_exhaustive]
pub struct RmsAssetAddressableRef {
    /// `assetUsage`.
    pub asset_usage: Option<super::RmsAssetAddressableRefAssetUsage>,
    /// `contentLocation`.
    pub content_location: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `assetUsage` in [`RmsAssetAddressableRef`](super::RmsAssetAddressableRef).
#[derive(Clone)]
#[non_exhaustive]
pub enum RmsAssetAddressableRefAssetUsage {
    /// `FileAttachments`
    FileAttachments,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RmsAssetAddressableRef {
    "assetUsage" Enum asset_usage,
    "contentLocation" Str content_location,
    "id" Str id,
    "selfUri" Str self_uri,
});

rt::setters!(RmsAssetAddressableRef {
    0 asset_usage with_asset_usage(impl Into<super::RmsAssetAddressableRefAssetUsage>) clear_asset_usage,
    1 content_location with_content_location(impl Into<String>) clear_content_location,
    2 id with_id(impl Into<String>) clear_id,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

rt::open_enum!(RmsAssetAddressableRefAssetUsage {
    FileAttachments = "FileAttachments",
});
