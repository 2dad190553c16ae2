// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAlternativeShiftJobResponse`.
#[non_exhaustive]
pub struct BuAlternativeShiftJobResponse {
    /// `bulkUpdateTradesResults`.
    pub bulk_update_trades_results: Option<
        super::AlternativeShiftBulkUpdateTradesResponseTemplate,
    >,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::BuAlternativeShiftJobResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::BuAlternativeShiftJobResponseType>,
    /// `viewOffersResults`.
    pub view_offers_results: Option<super::AlternativeShiftOffersViewResponseTemplate>,
    /// `viewTradesResults`.
    pub view_trades_results: Option<super::AlternativeShiftTradesViewResponseTemplate>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BuAlternativeShiftJobResponse`](super::BuAlternativeShiftJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuAlternativeShiftJobResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`BuAlternativeShiftJobResponse`](super::BuAlternativeShiftJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuAlternativeShiftJobResponseType {
    /// `ListOffers`
    ListOffers,
    /// `SearchOffers`
    SearchOffers,
    /// `ListUserTrades`
    ListUserTrades,
    /// `SearchTrades`
    SearchTrades,
    /// `BulkUpdateTrades`
    BulkUpdateTrades,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuAlternativeShiftJobResponse {
    "bulkUpdateTradesResults" Any bulk_update_trades_results,
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
    "viewOffersResults" Any view_offers_results,
    "viewTradesResults" Any view_trades_results,
});

rt::open_enum!(BuAlternativeShiftJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

rt::open_enum!(BuAlternativeShiftJobResponseType {
    ListOffers = "ListOffers",
    SearchOffers = "SearchOffers",
    ListUserTrades = "ListUserTrades",
    SearchTrades = "SearchTrades",
    BulkUpdateTrades = "BulkUpdateTrades",
});
