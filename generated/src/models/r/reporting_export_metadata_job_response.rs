// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingExportMetadataJobResponse`.
#[non_exhaustive]
pub struct ReportingExportMetadataJobResponse {
    /// `availableColumnIds`.
    pub available_column_ids: Option<Vec<String>>,
    /// `dateLimitations`.
    pub date_limitations: Option<String>,
    /// `dependentColumnIds`.
    pub dependent_column_ids: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `requiredColumnIds`.
    pub required_column_ids: Option<Vec<String>>,
    /// `requiredFilters`.
    pub required_filters: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedFilters`.
    pub supported_filters: Option<Vec<String>>,
    /// `viewType`.
    pub view_type: Option<super::ReportingExportMetadataJobResponseViewType>,
    __marks: rt::Marks,
}
/// The values of `viewType` in [`ReportingExportMetadataJobResponse`](super::ReportingExportMetadataJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingExportMetadataJobResponseViewType {
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

rt::model!(ReportingExportMetadataJobResponse {
    "availableColumnIds" Texts available_column_ids,
    "dateLimitations" Str date_limitations,
    "dependentColumnIds" Any dependent_column_ids,
    "id" Str id,
    "name" Str name,
    "requiredColumnIds" Texts required_column_ids,
    "requiredFilters" Texts required_filters,
    "selfUri" Str self_uri,
    "supportedFilters" Texts supported_filters,
    "viewType" Enum view_type,
});

rt::open_enum!(ReportingExportMetadataJobResponseViewType {
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
