// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeSearchUnmatchedTradesBuJobResponse`.
#[non_exhaustive]
pub struct ShiftTradeSearchUnmatchedTradesBuJobResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`, required.
    pub id: Option<String>,
    /// `searchUnmatchedTradesResult`.
    pub search_unmatched_trades_result: Option<
        super::SearchUnmatchedShiftTradeListJobResponseItem,
    >,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ShiftTradeSearchUnmatchedTradesBuJobResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::ShiftTradeSearchUnmatchedTradesBuJobResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ShiftTradeSearchUnmatchedTradesBuJobResponse`](super::ShiftTradeSearchUnmatchedTradesBuJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeSearchUnmatchedTradesBuJobResponseStatus {
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
/// The values of `type` in [`ShiftTradeSearchUnmatchedTradesBuJobResponse`](super::ShiftTradeSearchUnmatchedTradesBuJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeSearchUnmatchedTradesBuJobResponseType {
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

rt::model!(ShiftTradeSearchUnmatchedTradesBuJobResponse {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "searchUnmatchedTradesResult" Any search_unmatched_trades_result,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ShiftTradeSearchUnmatchedTradesBuJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

rt::open_enum!(ShiftTradeSearchUnmatchedTradesBuJobResponseType {
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
