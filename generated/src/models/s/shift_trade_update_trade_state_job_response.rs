// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeUpdateTradeStateJobResponse`.
#[non_exhaustive]
pub struct ShiftTradeUpdateTradeStateJobResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ShiftTradeUpdateTradeStateJobResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::ShiftTradeUpdateTradeStateJobResponseType>,
    /// `updateTradeStateResult`.
    pub update_trade_state_result: Option<super::BulkUpdateShiftTradeStateResultItem>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ShiftTradeUpdateTradeStateJobResponse`](super::ShiftTradeUpdateTradeStateJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeUpdateTradeStateJobResponseStatus {
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
/// The values of `type` in [`ShiftTradeUpdateTradeStateJobResponse`](super::ShiftTradeUpdateTradeStateJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeUpdateTradeStateJobResponseType {
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

rt::model!(ShiftTradeUpdateTradeStateJobResponse {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
    "updateTradeStateResult" Any update_trade_state_result,
});

rt::open_enum!(ShiftTradeUpdateTradeStateJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

rt::open_enum!(ShiftTradeUpdateTradeStateJobResponseType {
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
