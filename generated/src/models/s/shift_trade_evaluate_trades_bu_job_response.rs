// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeEvaluateTradesBuJobResponse`.
#[non_exhaustive]
pub struct ShiftTradeEvaluateTradesBuJobResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `evaluateTradesResult`.
    pub evaluate_trades_result: Option<super::EvaluateShiftTradeListJobResponseItem>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ShiftTradeEvaluateTradesBuJobResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::ShiftTradeEvaluateTradesBuJobResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ShiftTradeEvaluateTradesBuJobResponse`](super::ShiftTradeEvaluateTradesBuJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeEvaluateTradesBuJobResponseStatus {
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
/// The values of `type` in [`ShiftTradeEvaluateTradesBuJobResponse`](super::ShiftTradeEvaluateTradesBuJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeEvaluateTradesBuJobResponseType {
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

rt::model!(ShiftTradeEvaluateTradesBuJobResponse {
    "downloadUrl" Str download_url,
    "error" Any error,
    "evaluateTradesResult" Any evaluate_trades_result,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ShiftTradeEvaluateTradesBuJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

rt::open_enum!(ShiftTradeEvaluateTradesBuJobResponseType {
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
