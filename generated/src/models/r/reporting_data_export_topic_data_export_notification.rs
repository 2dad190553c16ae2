// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingDataExportTopicDataExportNotification`.
#[non_exhaustive]
pub struct ReportingDataExportTopicDataExportNotification {
    /// `createdDateTime`.
    pub created_date_time: Option<rt::DateTime>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `emailErrorDescription`.
    pub email_error_description: Option<String>,
    /// `emailStatuses`.
    pub email_statuses: Option<std::collections::BTreeMap<String, String>>,
    /// `exportAllowedToRerun`.
    pub export_allowed_to_rerun: Option<bool>,
    /// `exportErrorMessagesType`.
    pub export_error_messages_type: Option<
        super::ReportingDataExportTopicDataExportNotificationExportErrorMessagesType,
    >,
    /// `exportFormat`.
    pub export_format: Option<
        super::ReportingDataExportTopicDataExportNotificationExportFormat,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `percentageComplete`.
    pub percentage_complete: Option<f64>,
    /// `read`.
    pub read: Option<bool>,
    /// `runId`.
    pub run_id: Option<String>,
    /// `scheduleExpression`.
    pub schedule_expression: Option<String>,
    /// `scheduleStaticLinkUrl`.
    pub schedule_static_link_url: Option<String>,
    /// `status`.
    pub status: Option<super::ReportingDataExportTopicDataExportNotificationStatus>,
    /// `viewType`.
    pub view_type: Option<super::ReportingDataExportTopicDataExportNotificationViewType>,
    __marks: rt::Marks,
}
/// The values of `exportErrorMessagesType` in [`ReportingDataExportTopicDataExportNotification`](super::ReportingDataExportTopicDataExportNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingDataExportTopicDataExportNotificationExportErrorMessagesType {
    /// `FAILED_CONVERTING_EXPORT_JOB`
    FailedConvertingExportJob,
    /// `FAILED_NO_DATA_EXPORT_JOB_FOUND`
    FailedNoDataExportJobFound,
    /// `FAILED_GETTING_DATA_FROM_SERVICE`
    FailedGettingDataFromService,
    /// `FAILED_GENERATING_TEMP_FILE`
    FailedGeneratingTempFile,
    /// `FAILED_SAVING_FILE_TO_S3`
    FailedSavingFileToS3,
    /// `FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD`
    FailedNotifyingSkywalkerOfDownload,
    /// `FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE`
    FailedBuildingDownloadUrlFromSkywalkerResponse,
    /// `EXPORT_TYPE_NOT_IMPLEMENTED`
    ExportTypeNotImplemented,
    /// `REACHED_MAXIMUM_ATTEMPT_OF_RETRY`
    ReachedMaximumAttemptOfRetry,
    /// `FAILED_LONG_RUNNING_EXPORT`
    FailedLongRunningExport,
    /// `TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION`
    TooManyRequestsFromAnOrganization,
    /// `FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB`
    FailedAsExportFileSizeIsGreaterThan10mb,
    /// `NOT_AUTHORIZED_TO_VIEW_EXPORT`
    NotAuthorizedToViewExport,
    /// `STATIC_LINK_EXPORT_FAILED`
    StaticLinkExportFailed,
    /// `TOO_MANY_SEARCH_CRITERIA`
    TooManySearchCriteria,
    /// `SEARCH_CRITERIA_VALUES_EXCEED_LIMIT`
    SearchCriteriaValuesExceedLimit,
    /// `EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT`
    ExportEmailFileSizeExceededLimit,
    /// `CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE`
    CircuitBreakerOpenForViewType,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `exportFormat` in [`ReportingDataExportTopicDataExportNotification`](super::ReportingDataExportTopicDataExportNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingDataExportTopicDataExportNotificationExportFormat {
    /// `CSV`
    Csv,
    /// `PDF`
    Pdf,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ReportingDataExportTopicDataExportNotification`](super::ReportingDataExportTopicDataExportNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingDataExportTopicDataExportNotificationStatus {
    /// `SUBMITTED`
    Submitted,
    /// `RUNNING`
    Running,
    /// `CANCELLING`
    Cancelling,
    /// `CANCELLED`
    Cancelled,
    /// `COMPLETED`
    Completed,
    /// `COMPLETED_WITH_PARTIAL_RESULTS`
    CompletedWithPartialResults,
    /// `FAILED`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `viewType` in [`ReportingDataExportTopicDataExportNotification`](super::ReportingDataExportTopicDataExportNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingDataExportTopicDataExportNotificationViewType {
    /// `QUEUE_PERFORMANCE_SUMMARY_VIEW`
    QueuePerformanceSummaryView,
    /// `QUEUE_PERFORMANCE_DETAIL_VIEW`
    QueuePerformanceDetailView,
    /// `QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW`
    QueueSkillExpressionPerformanceView,
    /// `INTERACTION_SEARCH_VIEW`
    InteractionSearchView,
    /// `AGENT_PERFORMANCE_SUMMARY_VIEW`
    AgentPerformanceSummaryView,
    /// `AGENT_PERFORMANCE_DETAIL_VIEW`
    AgentPerformanceDetailView,
    /// `AGENT_STATUS_SUMMARY_VIEW`
    AgentStatusSummaryView,
    /// `AGENT_STATUS_DETAIL_VIEW`
    AgentStatusDetailView,
    /// `AGENT_EVALUATION_SUMMARY_VIEW`
    AgentEvaluationSummaryView,
    /// `AGENT_EVALUATION_DETAIL_VIEW`
    AgentEvaluationDetailView,
    /// `AGENT_EVALUATION_ME_VIEW`
    AgentEvaluationMeView,
    /// `AGENT_QUEUE_DETAIL_VIEW`
    AgentQueueDetailView,
    /// `AGENT_INTERACTION_DETAIL_VIEW`
    AgentInteractionDetailView,
    /// `ABANDON_INSIGHTS_VIEW`
    AbandonInsightsView,
    /// `SKILLS_PERFORMANCE_VIEW`
    SkillsPerformanceView,
    /// `SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW`
    SurveyFormPerformanceSummaryView,
    /// `SURVEY_FORM_PERFORMANCE_DETAIL_VIEW`
    SurveyFormPerformanceDetailView,
    /// `DNIS_PERFORMANCE_SUMMARY_VIEW`
    DnisPerformanceSummaryView,
    /// `DNIS_PERFORMANCE_DETAIL_VIEW`
    DnisPerformanceDetailView,
    /// `WRAP_UP_PERFORMANCE_SUMMARY_VIEW`
    WrapUpPerformanceSummaryView,
    /// `AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW`
    AgentWrapUpPerformanceDetailView,
    /// `QUEUE_ACTIVITY_SUMMARY_VIEW`
    QueueActivitySummaryView,
    /// `QUEUE_ACTIVITY_DETAIL_VIEW`
    QueueActivityDetailView,
    /// `AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW`
    AgentQueueActivitySummaryView,
    /// `QUEUE_AGENT_DETAIL_VIEW`
    QueueAgentDetailView,
    /// `QUEUE_INTERACTION_DETAIL_VIEW`
    QueueInteractionDetailView,
    /// `AGENT_SCHEDULE_DETAIL_VIEW`
    AgentScheduleDetailView,
    /// `IVR_PERFORMANCE_SUMMARY_VIEW`
    IvrPerformanceSummaryView,
    /// `IVR_PERFORMANCE_DETAIL_VIEW`
    IvrPerformanceDetailView,
    /// `ANSWER_INSIGHTS_VIEW`
    AnswerInsightsView,
    /// `HANDLE_INSIGHTS_VIEW`
    HandleInsightsView,
    /// `TALK_INSIGHTS_VIEW`
    TalkInsightsView,
    /// `HOLD_INSIGHTS_VIEW`
    HoldInsightsView,
    /// `ACW_INSIGHTS_VIEW`
    AcwInsightsView,
    /// `WAIT_INSIGHTS_VIEW`
    WaitInsightsView,
    /// `AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW`
    AgentWrapUpPerformanceIntervalDetailView,
    /// `FLOW_OUTCOME_SUMMARY_VIEW`
    FlowOutcomeSummaryView,
    /// `FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW`
    FlowOutcomePerformanceDetailView,
    /// `FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW`
    FlowOutcomePerformanceIntervalDetailView,
    /// `FLOW_DESTINATION_SUMMARY_VIEW`
    FlowDestinationSummaryView,
    /// `FLOW_DESTINATION_DETAIL_VIEW`
    FlowDestinationDetailView,
    /// `SCHEDULED_CALLBACKS_VIEW`
    ScheduledCallbacksView,
    /// `CONTENT_SEARCH_VIEW`
    ContentSearchView,
    /// `JOURNEY_ACTION_MAP_SUMMARY_VIEW`
    JourneyActionMapSummaryView,
    /// `JOURNEY_OUTCOME_SUMMARY_VIEW`
    JourneyOutcomeSummaryView,
    /// `JOURNEY_SEGMENT_SUMMARY_VIEW`
    JourneySegmentSummaryView,
    /// `AGENT_DEVELOPMENT_DETAIL_VIEW`
    AgentDevelopmentDetailView,
    /// `AGENT_DEVELOPMENT_DETAIL_ME_VIEW`
    AgentDevelopmentDetailMeView,
    /// `AGENT_DEVELOPMENT_SUMMARY_VIEW`
    AgentDevelopmentSummaryView,
    /// `AGENT_SCORECARD_VIEW`
    AgentScorecardView,
    /// `AGENT_SCORECARD_ME_VIEW`
    AgentScorecardMeView,
    /// `AGENT_GAMIFICATION_LEADERSHIP_VIEW`
    AgentGamificationLeadershipView,
    /// `AGENT_SCHEDULE_ME_VIEW`
    AgentScheduleMeView,
    /// `BOT_PERFORMANCE_SUMMARY_VIEW`
    BotPerformanceSummaryView,
    /// `BOT_PERFORMANCE_DETAIL_VIEW`
    BotPerformanceDetailView,
    /// `TOPIC_TREND_SUMMARY_VIEW`
    TopicTrendSummaryView,
    /// `TOPIC_TREND_DETAIL_VIEW`
    TopicTrendDetailView,
    /// `ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW`
    ActionMapBlockedConstraintsDetailView,
    /// `ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW`
    ActionMapBlockedConstraintsIntervalDetailView,
    /// `FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW`
    FlowMilestonePerformanceDetailView,
    /// `FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW`
    FlowMilestonePerformanceIntervalDetailView,
    /// `AGENT_TOPIC_SUMMARY_VIEW`
    AgentTopicSummaryView,
    /// `AGENT_TOPIC_DETAIL_VIEW`
    AgentTopicDetailView,
    /// `QUEUE_TOPIC_SUMMARY_VIEW`
    QueueTopicSummaryView,
    /// `QUEUE_TOPIC_DETAIL_VIEW`
    QueueTopicDetailView,
    /// `FLOW_TOPIC_SUMMARY_VIEW`
    FlowTopicSummaryView,
    /// `FLOW_TOPIC_DETAIL_VIEW`
    FlowTopicDetailView,
    /// `AGENT_INTERACTIONS_ME_VIEW`
    AgentInteractionsMeView,
    /// `DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW`
    DataActionsPerformanceSummaryView,
    /// `DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW`
    DataActionsPerformanceDetailView,
    /// `AGENT_TIMELINE_SUMMARY_VIEW`
    AgentTimelineSummaryView,
    /// `AGENT_TIMELINE_DETAIL_VIEW`
    AgentTimelineDetailView,
    /// `AGENT_LOGIN_LOGOUT_SUMMARY_VIEW`
    AgentLoginLogoutSummaryView,
    /// `AGENT_LOGIN_LOGOUT_DETAIL_VIEW`
    AgentLoginLogoutDetailView,
    /// `CAMPAIGN_PERFORMANCE_SUMMARY_VIEW`
    CampaignPerformanceSummaryView,
    /// `CAMPAIGN_PERFORMANCE_DETAIL_VIEW`
    CampaignPerformanceDetailView,
    /// `QUEUE_WRAPUP_DETAIL_VIEW`
    QueueWrapupDetailView,
    /// `CAMPAIGN_INTERACTION_DETAIL_VIEW`
    CampaignInteractionDetailView,
    /// `CAMPAIGN_ATTEMPT_DETAIL_VIEW`
    CampaignAttemptDetailView,
    /// `WORKITEM_PERFORMANCE_SUMMARY_VIEW`
    WorkitemPerformanceSummaryView,
    /// `QUEUE_ROUTING_PERFORMANCE_VIEW`
    QueueRoutingPerformanceView,
    /// `AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW`
    AgentWorkitemPerformanceSummaryView,
    /// `AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW`
    AgentWorkitemPerformanceDetailView,
    /// `QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW`
    QueueWorkitemPerformanceSummaryView,
    /// `QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW`
    QueueWorkitemPerformanceDetailView,
    /// `EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW`
    EmailAgentPerformanceSummaryView,
    /// `EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW`
    EmailAgentPerformanceDetailView,
    /// `MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW`
    MessagingAgentPerformanceSummaryView,
    /// `MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW`
    MessagingAgentPerformanceDetailView,
    /// `EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW`
    EmailQueuePerformanceSummaryView,
    /// `EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW`
    EmailQueuePerformanceDetailView,
    /// `MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW`
    MessagingQueuePerformanceSummaryView,
    /// `MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW`
    MessagingQueuePerformanceDetailView,
    /// `AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW`
    AgentPerformanceTimelineDetailView,
    /// `EVALUATION_PERFORMANCE_SUMMARY_VIEW`
    EvaluationPerformanceSummaryView,
    /// `EVALUATION_PERFORMANCE_DETAIL_VIEW`
    EvaluationPerformanceDetailView,
    /// `EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW`
    EvaluationPerformanceQuestionGroupDetailView,
    /// `EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW`
    EvaluationPerformanceQuestionDetailView,
    /// `CONTENT_EXPLORATION_VIEW`
    ContentExplorationView,
    /// `CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW`
    CallbackQueuePerformanceSummaryView,
    /// `CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW`
    CallbackQueuePerformanceDetailView,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReportingDataExportTopicDataExportNotification {
    "createdDateTime" DateTime created_date_time,
    "downloadUrl" Str download_url,
    "emailErrorDescription" Str email_error_description,
    "emailStatuses" Any email_statuses,
    "exportAllowedToRerun" Bool export_allowed_to_rerun,
    "exportErrorMessagesType" Enum export_error_messages_type,
    "exportFormat" Enum export_format,
    "id" Str id,
    "modifiedDateTime" DateTime modified_date_time,
    "name" Str name,
    "percentageComplete" Float percentage_complete,
    "read" Bool read,
    "runId" Str run_id,
    "scheduleExpression" Str schedule_expression,
    "scheduleStaticLinkUrl" Str schedule_static_link_url,
    "status" Enum status,
    "viewType" Enum view_type,
});

rt::open_enum!(ReportingDataExportTopicDataExportNotificationExportErrorMessagesType {
    FailedConvertingExportJob = "FAILED_CONVERTING_EXPORT_JOB",
    FailedNoDataExportJobFound = "FAILED_NO_DATA_EXPORT_JOB_FOUND",
    FailedGettingDataFromService = "FAILED_GETTING_DATA_FROM_SERVICE",
    FailedGeneratingTempFile = "FAILED_GENERATING_TEMP_FILE",
    FailedSavingFileToS3 = "FAILED_SAVING_FILE_TO_S3",
    FailedNotifyingSkywalkerOfDownload = "FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD",
    FailedBuildingDownloadUrlFromSkywalkerResponse = "FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE",
    ExportTypeNotImplemented = "EXPORT_TYPE_NOT_IMPLEMENTED",
    ReachedMaximumAttemptOfRetry = "REACHED_MAXIMUM_ATTEMPT_OF_RETRY",
    FailedLongRunningExport = "FAILED_LONG_RUNNING_EXPORT",
    TooManyRequestsFromAnOrganization = "TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION",
    FailedAsExportFileSizeIsGreaterThan10mb = "FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB",
    NotAuthorizedToViewExport = "NOT_AUTHORIZED_TO_VIEW_EXPORT",
    StaticLinkExportFailed = "STATIC_LINK_EXPORT_FAILED",
    TooManySearchCriteria = "TOO_MANY_SEARCH_CRITERIA",
    SearchCriteriaValuesExceedLimit = "SEARCH_CRITERIA_VALUES_EXCEED_LIMIT",
    ExportEmailFileSizeExceededLimit = "EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT",
    CircuitBreakerOpenForViewType = "CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE",
});

rt::open_enum!(ReportingDataExportTopicDataExportNotificationExportFormat {
    Csv = "CSV",
    Pdf = "PDF",
});

rt::open_enum!(ReportingDataExportTopicDataExportNotificationStatus {
    Submitted = "SUBMITTED",
    Running = "RUNNING",
    Cancelling = "CANCELLING",
    Cancelled = "CANCELLED",
    Completed = "COMPLETED",
    CompletedWithPartialResults = "COMPLETED_WITH_PARTIAL_RESULTS",
    Failed = "FAILED",
});

rt::open_enum!(ReportingDataExportTopicDataExportNotificationViewType {
    QueuePerformanceSummaryView = "QUEUE_PERFORMANCE_SUMMARY_VIEW",
    QueuePerformanceDetailView = "QUEUE_PERFORMANCE_DETAIL_VIEW",
    QueueSkillExpressionPerformanceView = "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW",
    InteractionSearchView = "INTERACTION_SEARCH_VIEW",
    AgentPerformanceSummaryView = "AGENT_PERFORMANCE_SUMMARY_VIEW",
    AgentPerformanceDetailView = "AGENT_PERFORMANCE_DETAIL_VIEW",
    AgentStatusSummaryView = "AGENT_STATUS_SUMMARY_VIEW",
    AgentStatusDetailView = "AGENT_STATUS_DETAIL_VIEW",
    AgentEvaluationSummaryView = "AGENT_EVALUATION_SUMMARY_VIEW",
    AgentEvaluationDetailView = "AGENT_EVALUATION_DETAIL_VIEW",
    AgentEvaluationMeView = "AGENT_EVALUATION_ME_VIEW",
    AgentQueueDetailView = "AGENT_QUEUE_DETAIL_VIEW",
    AgentInteractionDetailView = "AGENT_INTERACTION_DETAIL_VIEW",
    AbandonInsightsView = "ABANDON_INSIGHTS_VIEW",
    SkillsPerformanceView = "SKILLS_PERFORMANCE_VIEW",
    SurveyFormPerformanceSummaryView = "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW",
    SurveyFormPerformanceDetailView = "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW",
    DnisPerformanceSummaryView = "DNIS_PERFORMANCE_SUMMARY_VIEW",
    DnisPerformanceDetailView = "DNIS_PERFORMANCE_DETAIL_VIEW",
    WrapUpPerformanceSummaryView = "WRAP_UP_PERFORMANCE_SUMMARY_VIEW",
    AgentWrapUpPerformanceDetailView = "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW",
    QueueActivitySummaryView = "QUEUE_ACTIVITY_SUMMARY_VIEW",
    QueueActivityDetailView = "QUEUE_ACTIVITY_DETAIL_VIEW",
    AgentQueueActivitySummaryView = "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW",
    QueueAgentDetailView = "QUEUE_AGENT_DETAIL_VIEW",
    QueueInteractionDetailView = "QUEUE_INTERACTION_DETAIL_VIEW",
    AgentScheduleDetailView = "AGENT_SCHEDULE_DETAIL_VIEW",
    IvrPerformanceSummaryView = "IVR_PERFORMANCE_SUMMARY_VIEW",
    IvrPerformanceDetailView = "IVR_PERFORMANCE_DETAIL_VIEW",
    AnswerInsightsView = "ANSWER_INSIGHTS_VIEW",
    HandleInsightsView = "HANDLE_INSIGHTS_VIEW",
    TalkInsightsView = "TALK_INSIGHTS_VIEW",
    HoldInsightsView = "HOLD_INSIGHTS_VIEW",
    AcwInsightsView = "ACW_INSIGHTS_VIEW",
    WaitInsightsView = "WAIT_INSIGHTS_VIEW",
    AgentWrapUpPerformanceIntervalDetailView = "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW",
    FlowOutcomeSummaryView = "FLOW_OUTCOME_SUMMARY_VIEW",
    FlowOutcomePerformanceDetailView = "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW",
    FlowOutcomePerformanceIntervalDetailView = "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW",
    FlowDestinationSummaryView = "FLOW_DESTINATION_SUMMARY_VIEW",
    FlowDestinationDetailView = "FLOW_DESTINATION_DETAIL_VIEW",
    ScheduledCallbacksView = "SCHEDULED_CALLBACKS_VIEW",
    ContentSearchView = "CONTENT_SEARCH_VIEW",
    JourneyActionMapSummaryView = "JOURNEY_ACTION_MAP_SUMMARY_VIEW",
    JourneyOutcomeSummaryView = "JOURNEY_OUTCOME_SUMMARY_VIEW",
    JourneySegmentSummaryView = "JOURNEY_SEGMENT_SUMMARY_VIEW",
    AgentDevelopmentDetailView = "AGENT_DEVELOPMENT_DETAIL_VIEW",
    AgentDevelopmentDetailMeView = "AGENT_DEVELOPMENT_DETAIL_ME_VIEW",
    AgentDevelopmentSummaryView = "AGENT_DEVELOPMENT_SUMMARY_VIEW",
    AgentScorecardView = "AGENT_SCORECARD_VIEW",
    AgentScorecardMeView = "AGENT_SCORECARD_ME_VIEW",
    AgentGamificationLeadershipView = "AGENT_GAMIFICATION_LEADERSHIP_VIEW",
    AgentScheduleMeView = "AGENT_SCHEDULE_ME_VIEW",
    BotPerformanceSummaryView = "BOT_PERFORMANCE_SUMMARY_VIEW",
    BotPerformanceDetailView = "BOT_PERFORMANCE_DETAIL_VIEW",
    TopicTrendSummaryView = "TOPIC_TREND_SUMMARY_VIEW",
    TopicTrendDetailView = "TOPIC_TREND_DETAIL_VIEW",
    ActionMapBlockedConstraintsDetailView = "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW",
    ActionMapBlockedConstraintsIntervalDetailView = "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW",
    FlowMilestonePerformanceDetailView = "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW",
    FlowMilestonePerformanceIntervalDetailView = "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW",
    AgentTopicSummaryView = "AGENT_TOPIC_SUMMARY_VIEW",
    AgentTopicDetailView = "AGENT_TOPIC_DETAIL_VIEW",
    QueueTopicSummaryView = "QUEUE_TOPIC_SUMMARY_VIEW",
    QueueTopicDetailView = "QUEUE_TOPIC_DETAIL_VIEW",
    FlowTopicSummaryView = "FLOW_TOPIC_SUMMARY_VIEW",
    FlowTopicDetailView = "FLOW_TOPIC_DETAIL_VIEW",
    AgentInteractionsMeView = "AGENT_INTERACTIONS_ME_VIEW",
    DataActionsPerformanceSummaryView = "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW",
    DataActionsPerformanceDetailView = "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW",
    AgentTimelineSummaryView = "AGENT_TIMELINE_SUMMARY_VIEW",
    AgentTimelineDetailView = "AGENT_TIMELINE_DETAIL_VIEW",
    AgentLoginLogoutSummaryView = "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW",
    AgentLoginLogoutDetailView = "AGENT_LOGIN_LOGOUT_DETAIL_VIEW",
    CampaignPerformanceSummaryView = "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW",
    CampaignPerformanceDetailView = "CAMPAIGN_PERFORMANCE_DETAIL_VIEW",
    QueueWrapupDetailView = "QUEUE_WRAPUP_DETAIL_VIEW",
    CampaignInteractionDetailView = "CAMPAIGN_INTERACTION_DETAIL_VIEW",
    CampaignAttemptDetailView = "CAMPAIGN_ATTEMPT_DETAIL_VIEW",
    WorkitemPerformanceSummaryView = "WORKITEM_PERFORMANCE_SUMMARY_VIEW",
    QueueRoutingPerformanceView = "QUEUE_ROUTING_PERFORMANCE_VIEW",
    AgentWorkitemPerformanceSummaryView = "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW",
    AgentWorkitemPerformanceDetailView = "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW",
    QueueWorkitemPerformanceSummaryView = "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW",
    QueueWorkitemPerformanceDetailView = "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW",
    EmailAgentPerformanceSummaryView = "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW",
    EmailAgentPerformanceDetailView = "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW",
    MessagingAgentPerformanceSummaryView = "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW",
    MessagingAgentPerformanceDetailView = "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW",
    EmailQueuePerformanceSummaryView = "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW",
    EmailQueuePerformanceDetailView = "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW",
    MessagingQueuePerformanceSummaryView = "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW",
    MessagingQueuePerformanceDetailView = "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW",
    AgentPerformanceTimelineDetailView = "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW",
    EvaluationPerformanceSummaryView = "EVALUATION_PERFORMANCE_SUMMARY_VIEW",
    EvaluationPerformanceDetailView = "EVALUATION_PERFORMANCE_DETAIL_VIEW",
    EvaluationPerformanceQuestionGroupDetailView = "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW",
    EvaluationPerformanceQuestionDetailView = "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW",
    ContentExplorationView = "CONTENT_EXPLORATION_VIEW",
    CallbackQueuePerformanceSummaryView = "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW",
    CallbackQueuePerformanceDetailView = "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW",
});
