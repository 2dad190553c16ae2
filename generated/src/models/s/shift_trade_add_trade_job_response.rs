// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeAddTradeJobResponse`.
#[non_exhaustive]
pub struct ShiftTradeAddTradeJobResponse {
    /// `addTradeResult`.
    pub add_trade_result: Option<super::ShiftTradeResponseItem>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ShiftTradeAddTradeJobResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::ShiftTradeAddTradeJobResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ShiftTradeAddTradeJobResponse`](super::ShiftTradeAddTradeJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeAddTradeJobResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ShiftTradeAddTradeJobResponse`](super::ShiftTradeAddTradeJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeAddTradeJobResponseType {
    /// `AddTrade`
    AddTrade,
    /// `BulkUpdateTradeStates`
    BulkUpdateTradeStates,
    /// `EvaluateTrades`
    EvaluateTrades,
    /// `MatchTrade`
    MatchTrade,
    /// `QueryAgentTrades`
    QueryAgentTrades,
    /// `QueryTrades`
    QueryTrades,
    /// `QueryWeekSummaries`
    QueryWeekSummaries,
    /// `SearchUnmatchedTrades`
    SearchUnmatchedTrades,
    /// `UpdateTrade`
    UpdateTrade,
    /// `UpdateTradeState`
    UpdateTradeState,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ShiftTradeAddTradeJobResponse {
    "addTradeResult" Any add_trade_result,
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ShiftTradeAddTradeJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

rt::open_enum!(ShiftTradeAddTradeJobResponseType {
    AddTrade = "AddTrade",
    BulkUpdateTradeStates = "BulkUpdateTradeStates",
    EvaluateTrades = "EvaluateTrades",
    MatchTrade = "MatchTrade",
    QueryAgentTrades = "QueryAgentTrades",
    QueryTrades = "QueryTrades",
    QueryWeekSummaries = "QueryWeekSummaries",
    SearchUnmatchedTrades = "SearchUnmatchedTrades",
    UpdateTrade = "UpdateTrade",
    UpdateTradeState = "UpdateTradeState",
});
