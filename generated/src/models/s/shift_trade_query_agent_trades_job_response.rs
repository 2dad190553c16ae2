// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeQueryAgentTradesJobResponse`.
#[non_exhaustive]
pub struct ShiftTradeQueryAgentTradesJobResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`, required.
    pub id: Option<String>,
    /// `queryAgentTradesResult`.
    pub query_agent_trades_result: Option<super::ShiftTradeListJobResponse>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ShiftTradeQueryAgentTradesJobResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::ShiftTradeQueryAgentTradesJobResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ShiftTradeQueryAgentTradesJobResponse`](super::ShiftTradeQueryAgentTradesJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeQueryAgentTradesJobResponseStatus {
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
/// The values of `type` in [`ShiftTradeQueryAgentTradesJobResponse`](super::ShiftTradeQueryAgentTradesJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeQueryAgentTradesJobResponseType {
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

rt::model!(ShiftTradeQueryAgentTradesJobResponse {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "queryAgentTradesResult" Any query_agent_trades_result,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ShiftTradeQueryAgentTradesJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

rt::open_enum!(ShiftTradeQueryAgentTradesJobResponseType {
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
