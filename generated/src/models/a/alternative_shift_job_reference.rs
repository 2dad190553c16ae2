// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftJobReference`.
#[non_exhaustive]
pub struct AlternativeShiftJobReference {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::AlternativeShiftJobReferenceStatus>,
    /// `type`, required.
    pub r#type: Option<super::AlternativeShiftJobReferenceType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AlternativeShiftJobReference`](super::AlternativeShiftJobReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlternativeShiftJobReferenceStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AlternativeShiftJobReference`](super::AlternativeShiftJobReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlternativeShiftJobReferenceType {
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

rt::model!(AlternativeShiftJobReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(AlternativeShiftJobReferenceStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

rt::open_enum!(AlternativeShiftJobReferenceType {
    ListOffers = "ListOffers",
    SearchOffers = "SearchOffers",
    ListUserTrades = "ListUserTrades",
    SearchTrades = "SearchTrades",
    BulkUpdateTrades = "BulkUpdateTrades",
});
