// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseAssetBulkRequest`.
///
/// The service requires `assetIds` in requests.
#[non_exhaustive]
pub struct ResponseAssetBulkRequest {
    /// `assetIds`, required.
    pub asset_ids: Option<Vec<String>>,
    /// `sortBy`.
    pub sort_by: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::ResponseAssetBulkRequestSortOrder>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`ResponseAssetBulkRequest`](super::ResponseAssetBulkRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseAssetBulkRequestSortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResponseAssetBulkRequest {
    "assetIds" Texts asset_ids,
    "sortBy" Str sort_by,
    "sortOrder" Enum sort_order,
});

rt::setters!(ResponseAssetBulkRequest {
    0 asset_ids with_asset_ids(Vec<String>) clear_asset_ids,
    1 sort_by with_sort_by(impl Into<String>) clear_sort_by,
    2 sort_order with_sort_order(impl Into<super::ResponseAssetBulkRequestSortOrder>) clear_sort_order,
});

rt::open_enum!(ResponseAssetBulkRequestSortOrder {
    Asc = "asc",
    Desc = "desc",
});
