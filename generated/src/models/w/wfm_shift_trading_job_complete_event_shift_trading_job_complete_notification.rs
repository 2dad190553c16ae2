// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification`.
#[non_exhaustive]
pub struct WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::WfmShiftTradingJobCompleteEventErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationStatus,
    >,
    /// `trade`.
    pub trade: Option<super::WfmShiftTradingJobCompleteEventTradeEntity>,
    /// `type`.
    pub r#type: Option<
        super::WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationType,
    >,
    /// `weekSummaries`.
    pub week_summaries: Option<super::WfmShiftTradingJobCompleteEventWeekSummaryList>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification`](super::WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification`](super::WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationType {
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
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "status" Enum status,
    "trade" Any trade,
    "type" Enum r#type,
    "weekSummaries" Any week_summaries,
});

rt::open_enum!(WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

rt::open_enum!(WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationType {
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
    Unknown = "Unknown",
});
