// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeQueryTradesBuJobResponse`.
#[non_exhaustive]
pub struct ShiftTradeQueryTradesBuJobResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`, required.
    pub id: Option<String>,
    /// `queryTradesResult`.
    pub query_trades_result: Option<super::ShiftTradeListJobResponse>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ShiftTradeQueryTradesBuJobResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::ShiftTradeQueryTradesBuJobResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ShiftTradeQueryTradesBuJobResponse`](super::ShiftTradeQueryTradesBuJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeQueryTradesBuJobResponseStatus {
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
/// The values of `type` in [`ShiftTradeQueryTradesBuJobResponse`](super::ShiftTradeQueryTradesBuJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeQueryTradesBuJobResponseType {
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

rt::model!(ShiftTradeQueryTradesBuJobResponse {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "queryTradesResult" Any query_trades_result,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ShiftTradeQueryTradesBuJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

rt::open_enum!(ShiftTradeQueryTradesBuJobResponseType {
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
