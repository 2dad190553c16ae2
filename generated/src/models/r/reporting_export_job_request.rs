// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingExportJobRequest`.
///
/// The service requires `exportFormat`, `filter`, `interval`, `locale`, `name`, `period`, `timeZone`, `viewType` in requests.
#[non_exhaustive]
pub struct ReportingExportJobRequest {
    /// `chartColumns`.
    pub chart_columns: Option<Vec<super::ChartColumn>>,
    /// `csvDelimiter`.
    pub csv_delimiter: Option<super::ReportingExportJobRequestCsvDelimiter>,
    /// `durationFormat`.
    pub duration_format: Option<super::ReportingExportJobRequestDurationFormat>,
    /// `excludeEmptyRows`.
    pub exclude_empty_rows: Option<bool>,
    /// `exportFormat`, required.
    pub export_format: Option<super::ReportingExportJobRequestExportFormat>,
    /// `filter`, required.
    pub filter: Option<super::ViewFilter>,
    /// `hasCustomParticipantAttributes`.
    pub has_custom_participant_attributes: Option<bool>,
    /// `hasFormatDurations`.
    pub has_format_durations: Option<bool>,
    /// `hasSplitByMedia`.
    pub has_split_by_media: Option<bool>,
    /// `hasSplitFilters`.
    pub has_split_filters: Option<bool>,
    /// `hasSummaryRow`.
    pub has_summary_row: Option<bool>,
    /// `includeDurationFormatInHeader`.
    pub include_duration_format_in_header: Option<bool>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `locale`, required.
    pub locale: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `period`, required.
    pub period: Option<String>,
    /// `read`.
    pub read: Option<bool>,
    /// `recipientEmails`.
    pub recipient_emails: Option<Vec<String>>,
    /// `selectedColumns`.
    pub selected_columns: Option<Vec<super::SelectedColumns>>,
    /// `timeZone`, required.
    pub time_zone: Option<String>,
    /// `viewType`, required.
    pub view_type: Option<super::ReportingExportJobRequestViewType>,
    __marks: rt::Marks,
}
/// The values of `csvDelimiter` in [`ReportingExportJobRequest`](super::ReportingExportJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingExportJobRequestCsvDelimiter {
    /// `SEMICOLON`
    Semicolon,
    /// `COMMA`
    Comma,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `durationFormat` in [`ReportingExportJobRequest`](super::ReportingExportJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingExportJobRequestDurationFormat {
    /// `Seconds`
    Seconds,
    /// `Milliseconds`
    Milliseconds,
    /// `Hhmmss`
    Hhmmss,
    /// `Hms`
    Hms,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `exportFormat` in [`ReportingExportJobRequest`](super::ReportingExportJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingExportJobRequestExportFormat {
    /// `CSV`
    Csv,
    /// `PDF`
    Pdf,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `viewType` in [`ReportingExportJobRequest`](super::ReportingExportJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingExportJobRequestViewType {
    /// `QUEUE_PERFORMANCE_SUMMARY_VIEW`
    QueuePerformanceSummaryView,
    /// `QUEUE_PERFORMANCE_DETAIL_VIEW`
    QueuePerformanceDetailView,
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
    /// `API_USAGE_VIEW`
    ApiUsageView,
    /// `SCHEDULED_CALLBACKS_VIEW`
    ScheduledCallbacksView,
    /// `CONTENT_SEARCH_VIEW`
    ContentSearchView,
    /// `LANDING_PAGE`
    LandingPage,
    /// `DASHBOARD_SUMMARY`
    DashboardSummary,
    /// `DASHBOARD_DETAIL`
    DashboardDetail,
    /// `DASHBOARD_USERS`
    DashboardUsers,
    /// `DASHBOARD_USERS_DETAIL`
    DashboardUsersDetail,
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
    /// `AGENT_PERFORMANCE_ME_VIEW`
    AgentPerformanceMeView,
    /// `AGENT_STATUS_ME_VIEW`
    AgentStatusMeView,
    /// `AGENT_EVALUATION_ME_VIEW`
    AgentEvaluationMeView,
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
    /// `SCHEDULED_EXPORTS_VIEW`
    ScheduledExportsView,
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
    /// `ALERT_RULES_VIEW`
    AlertRulesView,
    /// `CONFIGURE_ALERT_RULE_VIEW`
    ConfigureAlertRuleView,
    /// `PREDICTIVE_ROUTING_VIEW`
    PredictiveRoutingView,
    /// `PREDICTIVE_ROUTING_QUEUE_OVERVIEW`
    PredictiveRoutingQueueOverview,
    /// `PREDICTIVE_ROUTING_MODEL_VIEW`
    PredictiveRoutingModelView,
    /// `PREDICTIVE_ROUTING_IMPACT_VIEW`
    PredictiveRoutingImpactView,
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
    /// `KNOWLEDGE_PERFORMANCE_VIEW`
    KnowledgePerformanceView,
    /// `AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW`
    AgentScorecardInsightsSummaryView,
    /// `AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW`
    AgentScorecardInsightsDetailView,
    /// `QUEUE_WRAPUP_DETAIL_VIEW`
    QueueWrapupDetailView,
    /// `INTERACTION_DETAIL_VIEW`
    InteractionDetailView,
    /// `CAMPAIGN_INTERACTION_DETAIL_VIEW`
    CampaignInteractionDetailView,
    /// `CAMPAIGN_ATTEMPT_DETAIL_VIEW`
    CampaignAttemptDetailView,
    /// `WORKITEM_PERFORMANCE_SUMMARY_VIEW`
    WorkitemPerformanceSummaryView,
    /// `AGENT_ASSIST_PERFORMANCE_VIEW`
    AgentAssistPerformanceView,
    /// `CONTACT_CENTER_PERFORMANCE_VIEW`
    ContactCenterPerformanceView,
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
    /// `SOCIAL_LISTENING_VIEW`
    SocialListeningView,
    /// `SOCIAL_LISTENING_POSTS_VIEW`
    SocialListeningPostsView,
    /// `AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW`
    AgentPerformanceTimelineDetailView,
    /// `DASHBOARD_SLIDESHOWS`
    DashboardSlideshows,
    /// `DASHBOARD_SLIDESHOWS_DETAIL`
    DashboardSlideshowsDetail,
    /// `AGENT_COPILOT_PERFORMANCE_VIEW`
    AgentCopilotPerformanceView,
    /// `AGENT_ASSIGNED_EVALUATION_ME_VIEW`
    AgentAssignedEvaluationMeView,
    /// `VIRTUAL_AGENT_PERFORMANCE_VIEW`
    VirtualAgentPerformanceView,
    /// `CONTENT_EXPLORATION_VIEW`
    ContentExplorationView,
    /// `EVALUATION_PERFORMANCE_SUMMARY_VIEW`
    EvaluationPerformanceSummaryView,
    /// `EVALUATION_PERFORMANCE_DETAIL_VIEW`
    EvaluationPerformanceDetailView,
    /// `EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW`
    EvaluationPerformanceQuestionGroupDetailView,
    /// `EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW`
    EvaluationPerformanceQuestionDetailView,
    /// `QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW`
    QueueWorkitemActivitySummaryView,
    /// `QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW`
    QueueWorkitemActivityDetailView,
    /// `DIGITAL_ADOPTION_VIEW`
    DigitalAdoptionView,
    /// `DIGITAL_INTENT_VIEW`
    DigitalIntentView,
    /// `DIGITAL_PERFORMANCE_VIEW`
    DigitalPerformanceView,
    /// `COPILOT_USAGE_VIEW`
    CopilotUsageView,
    /// `PREDICTIVE_ROUTING_THROUGHPUT_VIEW`
    PredictiveRoutingThroughputView,
    /// `QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW`
    QueueSkillExpressionPerformanceView,
    /// `AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW`
    AgenticVirtualAgentPerformanceView,
    /// `CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW`
    CallbackQueuePerformanceSummaryView,
    /// `CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW`
    CallbackQueuePerformanceDetailView,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReportingExportJobRequest {
    "chartColumns" Any chart_columns,
    "csvDelimiter" Enum csv_delimiter,
    "durationFormat" Enum duration_format,
    "excludeEmptyRows" Bool exclude_empty_rows,
    "exportFormat" Enum export_format,
    "filter" Any filter,
    "hasCustomParticipantAttributes" Bool has_custom_participant_attributes,
    "hasFormatDurations" Bool has_format_durations,
    "hasSplitByMedia" Bool has_split_by_media,
    "hasSplitFilters" Bool has_split_filters,
    "hasSummaryRow" Bool has_summary_row,
    "includeDurationFormatInHeader" Bool include_duration_format_in_header,
    "interval" Str interval,
    "locale" Str locale,
    "name" Str name,
    "period" Str period,
    "read" Bool read,
    "recipientEmails" Texts recipient_emails,
    "selectedColumns" Any selected_columns,
    "timeZone" Str time_zone,
    "viewType" Enum view_type,
});

rt::setters!(ReportingExportJobRequest {
    0 chart_columns with_chart_columns(Vec<super::ChartColumn>) clear_chart_columns,
    1 csv_delimiter with_csv_delimiter(impl Into<super::ReportingExportJobRequestCsvDelimiter>) clear_csv_delimiter,
    2 duration_format with_duration_format(impl Into<super::ReportingExportJobRequestDurationFormat>) clear_duration_format,
    3 exclude_empty_rows with_exclude_empty_rows(bool) clear_exclude_empty_rows,
    4 export_format with_export_format(impl Into<super::ReportingExportJobRequestExportFormat>) clear_export_format,
    5 filter with_filter(super::ViewFilter) clear_filter,
    6 has_custom_participant_attributes with_has_custom_participant_attributes(bool) clear_has_custom_participant_attributes,
    7 has_format_durations with_has_format_durations(bool) clear_has_format_durations,
    8 has_split_by_media with_has_split_by_media(bool) clear_has_split_by_media,
    9 has_split_filters with_has_split_filters(bool) clear_has_split_filters,
    10 has_summary_row with_has_summary_row(bool) clear_has_summary_row,
    11 include_duration_format_in_header with_include_duration_format_in_header(bool) clear_include_duration_format_in_header,
    12 interval with_interval(impl Into<String>) clear_interval,
    13 locale with_locale(impl Into<String>) clear_locale,
    14 name with_name(impl Into<String>) clear_name,
    15 period with_period(impl Into<String>) clear_period,
    16 read with_read(bool) clear_read,
    17 recipient_emails with_recipient_emails(Vec<String>) clear_recipient_emails,
    18 selected_columns with_selected_columns(Vec<super::SelectedColumns>) clear_selected_columns,
    19 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    20 view_type with_view_type(impl Into<super::ReportingExportJobRequestViewType>) clear_view_type,
});

rt::open_enum!(ReportingExportJobRequestCsvDelimiter {
    Semicolon = "SEMICOLON",
    Comma = "COMMA",
});

rt::open_enum!(ReportingExportJobRequestDurationFormat {
    Seconds = "Seconds",
    Milliseconds = "Milliseconds",
    Hhmmss = "Hhmmss",
    Hms = "Hms",
});

rt::open_enum!(ReportingExportJobRequestExportFormat {
    Csv = "CSV",
    Pdf = "PDF",
});

rt::open_enum!(ReportingExportJobRequestViewType {
    QueuePerformanceSummaryView = "QUEUE_PERFORMANCE_SUMMARY_VIEW",
    QueuePerformanceDetailView = "QUEUE_PERFORMANCE_DETAIL_VIEW",
    InteractionSearchView = "INTERACTION_SEARCH_VIEW",
    AgentPerformanceSummaryView = "AGENT_PERFORMANCE_SUMMARY_VIEW",
    AgentPerformanceDetailView = "AGENT_PERFORMANCE_DETAIL_VIEW",
    AgentStatusSummaryView = "AGENT_STATUS_SUMMARY_VIEW",
    AgentStatusDetailView = "AGENT_STATUS_DETAIL_VIEW",
    AgentEvaluationSummaryView = "AGENT_EVALUATION_SUMMARY_VIEW",
    AgentEvaluationDetailView = "AGENT_EVALUATION_DETAIL_VIEW",
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
    ApiUsageView = "API_USAGE_VIEW",
    ScheduledCallbacksView = "SCHEDULED_CALLBACKS_VIEW",
    ContentSearchView = "CONTENT_SEARCH_VIEW",
    LandingPage = "LANDING_PAGE",
    DashboardSummary = "DASHBOARD_SUMMARY",
    DashboardDetail = "DASHBOARD_DETAIL",
    DashboardUsers = "DASHBOARD_USERS",
    DashboardUsersDetail = "DASHBOARD_USERS_DETAIL",
    JourneyActionMapSummaryView = "JOURNEY_ACTION_MAP_SUMMARY_VIEW",
    JourneyOutcomeSummaryView = "JOURNEY_OUTCOME_SUMMARY_VIEW",
    JourneySegmentSummaryView = "JOURNEY_SEGMENT_SUMMARY_VIEW",
    AgentDevelopmentDetailView = "AGENT_DEVELOPMENT_DETAIL_VIEW",
    AgentDevelopmentDetailMeView = "AGENT_DEVELOPMENT_DETAIL_ME_VIEW",
    AgentDevelopmentSummaryView = "AGENT_DEVELOPMENT_SUMMARY_VIEW",
    AgentPerformanceMeView = "AGENT_PERFORMANCE_ME_VIEW",
    AgentStatusMeView = "AGENT_STATUS_ME_VIEW",
    AgentEvaluationMeView = "AGENT_EVALUATION_ME_VIEW",
    AgentScorecardView = "AGENT_SCORECARD_VIEW",
    AgentScorecardMeView = "AGENT_SCORECARD_ME_VIEW",
    AgentGamificationLeadershipView = "AGENT_GAMIFICATION_LEADERSHIP_VIEW",
    AgentScheduleMeView = "AGENT_SCHEDULE_ME_VIEW",
    BotPerformanceSummaryView = "BOT_PERFORMANCE_SUMMARY_VIEW",
    BotPerformanceDetailView = "BOT_PERFORMANCE_DETAIL_VIEW",
    ScheduledExportsView = "SCHEDULED_EXPORTS_VIEW",
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
    AlertRulesView = "ALERT_RULES_VIEW",
    ConfigureAlertRuleView = "CONFIGURE_ALERT_RULE_VIEW",
    PredictiveRoutingView = "PREDICTIVE_ROUTING_VIEW",
    PredictiveRoutingQueueOverview = "PREDICTIVE_ROUTING_QUEUE_OVERVIEW",
    PredictiveRoutingModelView = "PREDICTIVE_ROUTING_MODEL_VIEW",
    PredictiveRoutingImpactView = "PREDICTIVE_ROUTING_IMPACT_VIEW",
    DataActionsPerformanceSummaryView = "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW",
    DataActionsPerformanceDetailView = "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW",
    AgentTimelineSummaryView = "AGENT_TIMELINE_SUMMARY_VIEW",
    AgentTimelineDetailView = "AGENT_TIMELINE_DETAIL_VIEW",
    AgentLoginLogoutSummaryView = "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW",
    AgentLoginLogoutDetailView = "AGENT_LOGIN_LOGOUT_DETAIL_VIEW",
    CampaignPerformanceSummaryView = "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW",
    CampaignPerformanceDetailView = "CAMPAIGN_PERFORMANCE_DETAIL_VIEW",
    KnowledgePerformanceView = "KNOWLEDGE_PERFORMANCE_VIEW",
    AgentScorecardInsightsSummaryView = "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW",
    AgentScorecardInsightsDetailView = "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW",
    QueueWrapupDetailView = "QUEUE_WRAPUP_DETAIL_VIEW",
    InteractionDetailView = "INTERACTION_DETAIL_VIEW",
    CampaignInteractionDetailView = "CAMPAIGN_INTERACTION_DETAIL_VIEW",
    CampaignAttemptDetailView = "CAMPAIGN_ATTEMPT_DETAIL_VIEW",
    WorkitemPerformanceSummaryView = "WORKITEM_PERFORMANCE_SUMMARY_VIEW",
    AgentAssistPerformanceView = "AGENT_ASSIST_PERFORMANCE_VIEW",
    ContactCenterPerformanceView = "CONTACT_CENTER_PERFORMANCE_VIEW",
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
    SocialListeningView = "SOCIAL_LISTENING_VIEW",
    SocialListeningPostsView = "SOCIAL_LISTENING_POSTS_VIEW",
    AgentPerformanceTimelineDetailView = "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW",
    DashboardSlideshows = "DASHBOARD_SLIDESHOWS",
    DashboardSlideshowsDetail = "DASHBOARD_SLIDESHOWS_DETAIL",
    AgentCopilotPerformanceView = "AGENT_COPILOT_PERFORMANCE_VIEW",
    AgentAssignedEvaluationMeView = "AGENT_ASSIGNED_EVALUATION_ME_VIEW",
    VirtualAgentPerformanceView = "VIRTUAL_AGENT_PERFORMANCE_VIEW",
    ContentExplorationView = "CONTENT_EXPLORATION_VIEW",
    EvaluationPerformanceSummaryView = "EVALUATION_PERFORMANCE_SUMMARY_VIEW",
    EvaluationPerformanceDetailView = "EVALUATION_PERFORMANCE_DETAIL_VIEW",
    EvaluationPerformanceQuestionGroupDetailView = "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW",
    EvaluationPerformanceQuestionDetailView = "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW",
    QueueWorkitemActivitySummaryView = "QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW",
    QueueWorkitemActivityDetailView = "QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW",
    DigitalAdoptionView = "DIGITAL_ADOPTION_VIEW",
    DigitalIntentView = "DIGITAL_INTENT_VIEW",
    DigitalPerformanceView = "DIGITAL_PERFORMANCE_VIEW",
    CopilotUsageView = "COPILOT_USAGE_VIEW",
    PredictiveRoutingThroughputView = "PREDICTIVE_ROUTING_THROUGHPUT_VIEW",
    QueueSkillExpressionPerformanceView = "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW",
    AgenticVirtualAgentPerformanceView = "AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW",
    CallbackQueuePerformanceSummaryView = "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW",
    CallbackQueuePerformanceDetailView = "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW",
});
