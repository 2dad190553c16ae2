// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeBulkUpdateTradeStateBuJobResponse`.
#[non_exhaustive]
pub struct ShiftTradeBulkUpdateTradeStateBuJobResponse {
    /// `bulkUpdateTradeStatesResult`.
    pub bulk_update_trade_states_result: Option<super::BulkUpdateShiftTradeStateResult>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ShiftTradeBulkUpdateTradeStateBuJobResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::ShiftTradeBulkUpdateTradeStateBuJobResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ShiftTradeBulkUpdateTradeStateBuJobResponse`](super::ShiftTradeBulkUpdateTradeStateBuJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeBulkUpdateTradeStateBuJobResponseStatus {
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
/// The values of `type` in [`ShiftTradeBulkUpdateTradeStateBuJobResponse`](super::ShiftTradeBulkUpdateTradeStateBuJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeBulkUpdateTradeStateBuJobResponseType {
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

rt::model!(ShiftTradeBulkUpdateTradeStateBuJobResponse {
    "bulkUpdateTradeStatesResult" Any bulk_update_trade_states_result,
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ShiftTradeBulkUpdateTradeStateBuJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

rt::open_enum!(ShiftTradeBulkUpdateTradeStateBuJobResponseType {
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
