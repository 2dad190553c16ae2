// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeQueryWeekSummariesBuJobResponse`.
#[non_exhaustive]
pub struct ShiftTradeQueryWeekSummariesBuJobResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`, required.
    pub id: Option<String>,
    /// `queryWeekSummariesResult`.
    pub query_week_summaries_result: Option<super::QueryWeekSummaryListJobResponseItem>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ShiftTradeQueryWeekSummariesBuJobResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::ShiftTradeQueryWeekSummariesBuJobResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ShiftTradeQueryWeekSummariesBuJobResponse`](super::ShiftTradeQueryWeekSummariesBuJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeQueryWeekSummariesBuJobResponseStatus {
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
/// The values of `type` in [`ShiftTradeQueryWeekSummariesBuJobResponse`](super::ShiftTradeQueryWeekSummariesBuJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeQueryWeekSummariesBuJobResponseType {
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

rt::model!(ShiftTradeQueryWeekSummariesBuJobResponse {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "queryWeekSummariesResult" Any query_week_summaries_result,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ShiftTradeQueryWeekSummariesBuJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

rt::open_enum!(ShiftTradeQueryWeekSummariesBuJobResponseType {
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
