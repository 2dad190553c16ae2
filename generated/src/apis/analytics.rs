// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Analytics.
#[derive(Clone, Debug)]
pub struct AnalyticsApi {
    client: rt::Client,
}
impl AnalyticsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/analytics/actions/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_actions_aggregates_jobs(
        &self,
        body: models::ActionAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsActionsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_ACTIONS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/actions/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_actions_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsActionsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_ACTIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/actions/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_actions_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsActionsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_ACTIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/actions/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_actions_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsActionsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_ACTIONS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/actions/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_actions_aggregates_query(
        &self,
        body: models::ActionAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsActionsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_ACTIONS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/agentcopilots/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_agentcopilots_aggregates_jobs(
        &self,
        body: models::AgentCopilotAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsAgentcopilotsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_agentcopilots_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsAgentcopilotsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_agentcopilots_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsAgentcopilotsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_agentcopilots_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsAgentcopilotsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/agentcopilots/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_agentcopilots_aggregates_query(
        &self,
        body: models::AgentCopilotAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsAgentcopilotsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_AGENTCOPILOTS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/agents/status/counts`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `group_by`
    #[inline]
    pub fn post_analytics_agents_status_counts(
        &self,
        body: models::AgentStateCountsRequest,
    ) -> AnalyticsRequest<PostAnalyticsAgentsStatusCounts> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_AGENTS_STATUS_COUNTS);
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/agents/status/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_agents_status_query(
        &self,
        body: models::AgentStateQueryRequest,
    ) -> AnalyticsRequest<PostAnalyticsAgentsStatusQuery> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_AGENTS_STATUS_QUERY);
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/agents/{userId}/status`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_analytics_agent_status(
        &self,
        user_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsAgentStatus> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_AGENT_STATUS)
                .path(&user_id.into()),
        )
    }
    /// `POST /api/v2/analytics/agentutilizations/aggregates/jobs`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_agentutilizations_aggregates_jobs(
        &self,
        body: models::AgentUtilizationAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsAgentutilizationsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_AGENTUTILIZATIONS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_agentutilizations_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsAgentutilizationsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_AGENTUTILIZATIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_agentutilizations_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsAgentutilizationsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_ANALYTICS_AGENTUTILIZATIONS_AGGREGATES_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}/results`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_agentutilizations_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsAgentutilizationsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_AGENTUTILIZATIONS_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/agentutilizations/aggregates/query`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_agentutilizations_aggregates_query(
        &self,
        body: models::AgentUtilizationAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsAgentutilizationsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_AGENTUTILIZATIONS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns`
    ///
    /// Arguments:
    /// - `bot_flow_id`
    ///
    /// Optional, set on the request:
    /// - `action_id`
    /// - `after`
    /// - `ask_action_results`
    /// - `interval`
    /// - `language`
    /// - `page_size`
    /// - `session_id`
    #[inline]
    pub fn get_analytics_botflow_divisions_reportingturns(
        &self,
        bot_flow_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsBotflowDivisionsReportingturns> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_BOTFLOW_DIVISIONS_REPORTINGTURNS)
                .path(&bot_flow_id.into()),
        )
    }
    /// `GET /api/v2/analytics/botflows/{botFlowId}/reportingturns`
    ///
    /// Arguments:
    /// - `bot_flow_id`
    ///
    /// Optional, set on the request:
    /// - `action_id`
    /// - `after`
    /// - `ask_action_results`
    /// - `interval`
    /// - `language`
    /// - `page_size`
    /// - `session_id`
    #[deprecated]
    #[inline]
    pub fn get_analytics_botflow_reportingturns(
        &self,
        bot_flow_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsBotflowReportingturns> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_BOTFLOW_REPORTINGTURNS)
                .path(&bot_flow_id.into()),
        )
    }
    /// `GET /api/v2/analytics/botflows/{botFlowId}/sessions`
    ///
    /// Arguments:
    /// - `bot_flow_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `bot_result_categories`
    /// - `end_language`
    /// - `interval`
    /// - `page_size`
    #[inline]
    pub fn get_analytics_botflow_sessions(
        &self,
        bot_flow_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsBotflowSessions> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_BOTFLOW_SESSIONS)
                .path(&bot_flow_id.into()),
        )
    }
    /// `POST /api/v2/analytics/bots/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_bots_aggregates_jobs(
        &self,
        body: models::BotAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsBotsAggregatesJobs> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_BOTS_AGGREGATES_JOBS);
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/bots/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_bots_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsBotsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_BOTS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/bots/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_bots_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsBotsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_BOTS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/bots/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_bots_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsBotsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_BOTS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/bots/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_bots_aggregates_query(
        &self,
        body: models::BotAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsBotsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_BOTS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/casemanagement/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_casemanagement_aggregates_jobs(
        &self,
        body: models::CaseManagementAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsCasemanagementAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CASEMANAGEMENT_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_casemanagement_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsCasemanagementAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_CASEMANAGEMENT_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_casemanagement_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsCasemanagementAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_CASEMANAGEMENT_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_casemanagement_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsCasemanagementAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_CASEMANAGEMENT_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/casemanagement/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_casemanagement_aggregates_query(
        &self,
        body: models::CaseManagementAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsCasemanagementAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CASEMANAGEMENT_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/conversations/activity/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_analytics_conversations_activity_query(
        &self,
        body: models::ConversationActivityQuery,
    ) -> AnalyticsRequest<PostAnalyticsConversationsActivityQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CONVERSATIONS_ACTIVITY_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/conversations/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_conversations_aggregates_jobs(
        &self,
        body: models::ConversationAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsConversationsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CONVERSATIONS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_conversations_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsConversationsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_conversations_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsConversationsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_conversations_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsConversationsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/conversations/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_conversations_aggregates_query(
        &self,
        body: models::ConversationAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsConversationsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CONVERSATIONS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/conversations/details`
    ///
    /// Optional, set on the request:
    /// - `id`
    #[inline]
    pub fn get_analytics_conversations_details(
        &self,
    ) -> AnalyticsRequest<GetAnalyticsConversationsDetails> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_CONVERSATIONS_DETAILS),
        )
    }
    /// `POST /api/v2/analytics/conversations/details/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_conversations_details_jobs(
        &self,
        body: models::AsyncConversationQuery,
    ) -> AnalyticsRequest<PostAnalyticsConversationsDetailsJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CONVERSATIONS_DETAILS_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/conversations/details/jobs/availability`
    #[inline]
    pub fn get_analytics_conversations_details_jobs_availability(
        &self,
    ) -> AnalyticsRequest<GetAnalyticsConversationsDetailsJobsAvailability> {
        AnalyticsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_ANALYTICS_CONVERSATIONS_DETAILS_JOBS_AVAILABILITY,
            ),
        )
    }
    /// `GET /api/v2/analytics/conversations/details/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_conversations_details_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsConversationsDetailsJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/conversations/details/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_conversations_details_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsConversationsDetailsJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_CONVERSATIONS_DETAILS_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/conversations/details/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `page_size`
    #[inline]
    pub fn get_analytics_conversations_details_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsConversationsDetailsJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/conversations/details/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_conversations_details_query(
        &self,
        body: models::ConversationQuery,
    ) -> AnalyticsRequest<PostAnalyticsConversationsDetailsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CONVERSATIONS_DETAILS_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/conversations/{conversationId}/details`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_analytics_conversation_details(
        &self,
        conversation_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsConversationDetails> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_CONVERSATION_DETAILS)
                .path(&conversation_id.into()),
        )
    }
    /// `POST /api/v2/analytics/conversations/{conversationId}/details/properties`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn post_analytics_conversation_details_properties(
        &self,
        conversation_id: impl Into<String>,
        body: models::PropertyIndexRequest,
    ) -> AnalyticsRequest<PostAnalyticsConversationDetailsProperties> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_ANALYTICS_CONVERSATION_DETAILS_PROPERTIES,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/copilots/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_copilots_aggregates_jobs(
        &self,
        body: models::CopilotAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsCopilotsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_COPILOTS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_copilots_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsCopilotsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_COPILOTS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/copilots/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_copilots_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsCopilotsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_COPILOTS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_copilots_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsCopilotsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_COPILOTS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/copilots/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_copilots_aggregates_query(
        &self,
        body: models::CopilotAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsCopilotsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_COPILOTS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/dataextraction/downloads/bulk`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_dataextraction_downloads_bulk(
        &self,
        body: models::DownloadServiceRequest,
    ) -> AnalyticsRequest<PostAnalyticsDataextractionDownloadsBulk> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_DATAEXTRACTION_DOWNLOADS_BULK,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/dataextraction/downloads/metadata`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `data_schema`
    /// - `date_end`
    /// - `date_start`
    /// - `page_size`
    #[inline]
    pub fn get_analytics_dataextraction_downloads_metadata(
        &self,
    ) -> AnalyticsRequest<GetAnalyticsDataextractionDownloadsMetadata> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_DATAEXTRACTION_DOWNLOADS_METADATA),
        )
    }
    /// `GET /api/v2/analytics/dataextraction/downloads/{downloadId}`
    ///
    /// Arguments:
    /// - `download_id`
    #[inline]
    pub fn get_analytics_dataextraction_download(
        &self,
        download_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsDataextractionDownload> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_DATAEXTRACTION_DOWNLOAD)
                .path(&download_id.into()),
        )
    }
    /// `GET /api/v2/analytics/dataretention/settings`
    #[inline]
    pub fn get_analytics_dataretention_settings(
        &self,
    ) -> AnalyticsRequest<GetAnalyticsDataretentionSettings> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_DATARETENTION_SETTINGS),
        )
    }
    /// `PUT /api/v2/analytics/dataretention/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_analytics_dataretention_settings(
        &self,
        body: models::UpdateAnalyticsDataRetentionRequest,
    ) -> AnalyticsRequest<PutAnalyticsDataretentionSettings> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_ANALYTICS_DATARETENTION_SETTINGS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/evaluations/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_evaluations_aggregates_jobs(
        &self,
        body: models::EvaluationAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsEvaluationsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_EVALUATIONS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_evaluations_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsEvaluationsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_evaluations_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsEvaluationsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_EVALUATIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_evaluations_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsEvaluationsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/evaluations/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_evaluations_aggregates_query(
        &self,
        body: models::EvaluationAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsEvaluationsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_EVALUATIONS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/flowexecutions/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_flowexecutions_aggregates_jobs(
        &self,
        body: models::FlowExecutionAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsFlowexecutionsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_flowexecutions_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsFlowexecutionsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_flowexecutions_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsFlowexecutionsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_flowexecutions_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsFlowexecutionsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/flowexecutions/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_flowexecutions_aggregates_query(
        &self,
        body: models::FlowExecutionAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsFlowexecutionsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/flows/activity/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_analytics_flows_activity_query(
        &self,
        body: models::FlowActivityQuery,
    ) -> AnalyticsRequest<PostAnalyticsFlowsActivityQuery> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_FLOWS_ACTIVITY_QUERY);
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/flows/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_flows_aggregates_jobs(
        &self,
        body: models::FlowAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsFlowsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_FLOWS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_flows_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsFlowsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_FLOWS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_flows_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsFlowsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_FLOWS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_flows_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsFlowsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_FLOWS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/flows/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_flows_aggregates_query(
        &self,
        body: models::FlowAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsFlowsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_FLOWS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/flows/observations/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_flows_observations_query(
        &self,
        body: models::FlowObservationQuery,
    ) -> AnalyticsRequest<PostAnalyticsFlowsObservationsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_FLOWS_OBSERVATIONS_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/journeys/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_journeys_aggregates_jobs(
        &self,
        body: models::JourneyAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsJourneysAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_JOURNEYS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_journeys_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsJourneysAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_journeys_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsJourneysAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_JOURNEYS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_journeys_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsJourneysAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/journeys/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_journeys_aggregates_query(
        &self,
        body: models::JourneyAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsJourneysAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_JOURNEYS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/knowledge/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_knowledge_aggregates_jobs(
        &self,
        body: models::KnowledgeAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsKnowledgeAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_KNOWLEDGE_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_knowledge_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsKnowledgeAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_KNOWLEDGE_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/knowledge/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_knowledge_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsKnowledgeAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_KNOWLEDGE_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_knowledge_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsKnowledgeAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_KNOWLEDGE_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/knowledge/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_knowledge_aggregates_query(
        &self,
        body: models::KnowledgeAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsKnowledgeAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_KNOWLEDGE_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/queues/observations/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_queues_observations_query(
        &self,
        body: models::QueueObservationQuery,
    ) -> AnalyticsRequest<PostAnalyticsQueuesObservationsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_QUEUES_OBSERVATIONS_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/ratelimits/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_ratelimits_aggregates_query(
        &self,
        body: models::RateLimitAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsRatelimitsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_RATELIMITS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/reporting/dashboards/users`
    ///
    /// Optional, set on the request:
    /// - `deleted_only`
    /// - `id`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `state`
    #[inline]
    pub fn get_analytics_reporting_dashboards_users(
        &self,
    ) -> AnalyticsRequest<GetAnalyticsReportingDashboardsUsers> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_REPORTING_DASHBOARDS_USERS),
        )
    }
    /// `POST /api/v2/analytics/reporting/dashboards/users/bulk/remove`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_reporting_dashboards_users_bulk_remove(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> AnalyticsRequest<PostAnalyticsReportingDashboardsUsersBulkRemove> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_REPORTING_DASHBOARDS_USERS_BULK_REMOVE,
        );
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/reporting/dashboards/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_analytics_reporting_dashboards_user(
        &self,
        user_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsReportingDashboardsUser> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_REPORTING_DASHBOARDS_USER)
                .path(&user_id.into()),
        )
    }
    /// `GET /api/v2/analytics/reporting/exports`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_analytics_reporting_exports(
        &self,
    ) -> AnalyticsRequest<GetAnalyticsReportingExports> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_REPORTING_EXPORTS),
        )
    }
    /// `POST /api/v2/analytics/reporting/exports`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_reporting_exports(
        &self,
        body: models::ReportingExportJobRequest,
    ) -> AnalyticsRequest<PostAnalyticsReportingExports> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_REPORTING_EXPORTS);
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/reporting/exports/metadata`
    #[inline]
    pub fn get_analytics_reporting_exports_metadata(
        &self,
    ) -> AnalyticsRequest<GetAnalyticsReportingExportsMetadata> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_REPORTING_EXPORTS_METADATA),
        )
    }
    /// `GET /api/v2/analytics/reporting/settings`
    #[inline]
    pub fn get_analytics_reporting_settings(
        &self,
    ) -> AnalyticsRequest<GetAnalyticsReportingSettings> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_REPORTING_SETTINGS),
        )
    }
    /// `PATCH /api/v2/analytics/reporting/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_analytics_reporting_settings(
        &self,
        body: models::AnalyticsReportingSettings,
    ) -> AnalyticsRequest<PatchAnalyticsReportingSettings> {
        let mut call = rt::Call::new(&self.client, &PATCH_ANALYTICS_REPORTING_SETTINGS);
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/reporting/settings/dashboards/bulk/remove`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_reporting_settings_dashboards_bulk_remove(
        &self,
        body: models::DashboardConfigurationBulkRequest,
    ) -> AnalyticsRequest<PostAnalyticsReportingSettingsDashboardsBulkRemove> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_BULK_REMOVE,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/reporting/settings/dashboards/query`
    ///
    /// Arguments:
    /// - `dashboard_access_filter`
    /// - `dashboard_type`
    ///
    /// Optional, set on the request:
    /// - `dashboard_state`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    #[inline]
    pub fn get_analytics_reporting_settings_dashboards_query(
        &self,
        dashboard_access_filter: impl Into<String>,
        dashboard_type: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsReportingSettingsDashboardsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_QUERY,
        );
        call.query("dashboardAccessFilter", dashboard_access_filter.into());
        call.query("dashboardType", dashboard_type.into());
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/reporting/settings/dashboards/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_reporting_settings_dashboards_query(
        &self,
        body: models::DashboardConfigurationQueryRequest,
    ) -> AnalyticsRequest<PostAnalyticsReportingSettingsDashboardsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/reporting/settings/users/{userId}/dashboards`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `deleted_only`
    /// - `favorite_only`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `public_only`
    /// - `sort_by`
    #[inline]
    pub fn get_analytics_reporting_settings_user_dashboards(
        &self,
        user_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsReportingSettingsUserDashboards> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_REPORTING_SETTINGS_USER_DASHBOARDS,
                )
                .path(&user_id.into()),
        )
    }
    /// `POST /api/v2/analytics/resolutions/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_resolutions_aggregates_jobs(
        &self,
        body: models::ResolutionAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsResolutionsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_RESOLUTIONS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_resolutions_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsResolutionsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_RESOLUTIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/resolutions/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_resolutions_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsResolutionsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_RESOLUTIONS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_resolutions_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsResolutionsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_RESOLUTIONS_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/resolutions/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_resolutions_aggregates_query(
        &self,
        body: models::ResolutionAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsResolutionsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_RESOLUTIONS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/routing/activity/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_analytics_routing_activity_query(
        &self,
        body: models::RoutingActivityQuery,
    ) -> AnalyticsRequest<PostAnalyticsRoutingActivityQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_ROUTING_ACTIVITY_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/summaries/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_summaries_aggregates_jobs(
        &self,
        body: models::SummaryAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsSummariesAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_SUMMARIES_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_summaries_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsSummariesAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_SUMMARIES_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/summaries/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_summaries_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsSummariesAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_SUMMARIES_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_summaries_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsSummariesAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_SUMMARIES_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/summaries/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_summaries_aggregates_query(
        &self,
        body: models::SummaryAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsSummariesAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_SUMMARIES_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/surveys/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_surveys_aggregates_jobs(
        &self,
        body: models::SurveyAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsSurveysAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_SURVEYS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_surveys_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsSurveysAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_SURVEYS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_surveys_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsSurveysAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_SURVEYS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_surveys_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsSurveysAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_SURVEYS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/surveys/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_surveys_aggregates_query(
        &self,
        body: models::SurveyAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsSurveysAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_SURVEYS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/taskmanagement/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_taskmanagement_aggregates_jobs(
        &self,
        body: models::TaskManagementAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsTaskmanagementAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_taskmanagement_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsTaskmanagementAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_taskmanagement_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsTaskmanagementAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_taskmanagement_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsTaskmanagementAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/taskmanagement/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_taskmanagement_aggregates_query(
        &self,
        body: models::TaskManagementAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsTaskmanagementAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_TASKMANAGEMENT_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/taskmanagement/metrics/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn post_analytics_taskmanagement_metrics_query(
        &self,
        body: models::TaskManagementObservationQuery,
    ) -> AnalyticsRequest<PostAnalyticsTaskmanagementMetricsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_TASKMANAGEMENT_METRICS_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/teams/activity/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_analytics_teams_activity_query(
        &self,
        body: models::TeamActivityQuery,
    ) -> AnalyticsRequest<PostAnalyticsTeamsActivityQuery> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_TEAMS_ACTIVITY_QUERY);
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/transcripts/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_transcripts_aggregates_jobs(
        &self,
        body: models::TranscriptAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsTranscriptsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_transcripts_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsTranscriptsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/transcripts/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_transcripts_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsTranscriptsAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_transcripts_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsTranscriptsAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/transcripts/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_transcripts_aggregates_query(
        &self,
        body: models::TranscriptAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsTranscriptsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_TRANSCRIPTS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/users/activity/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_analytics_users_activity_query(
        &self,
        body: models::UserActivityQuery,
    ) -> AnalyticsRequest<PostAnalyticsUsersActivityQuery> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_USERS_ACTIVITY_QUERY);
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/users/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_users_aggregates_jobs(
        &self,
        body: models::UserAsyncAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsUsersAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_USERS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/users/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_users_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsUsersAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_USERS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/users/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_users_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsUsersAggregatesJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_USERS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_users_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsUsersAggregatesJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_USERS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/users/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_users_aggregates_query(
        &self,
        body: models::UserAggregationQuery,
    ) -> AnalyticsRequest<PostAnalyticsUsersAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_USERS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/users/details/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_users_details_jobs(
        &self,
        body: models::AsyncUserDetailsQuery,
    ) -> AnalyticsRequest<PostAnalyticsUsersDetailsJobs> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_USERS_DETAILS_JOBS);
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `GET /api/v2/analytics/users/details/jobs/availability`
    #[inline]
    pub fn get_analytics_users_details_jobs_availability(
        &self,
    ) -> AnalyticsRequest<GetAnalyticsUsersDetailsJobsAvailability> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_USERS_DETAILS_JOBS_AVAILABILITY),
        )
    }
    /// `GET /api/v2/analytics/users/details/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_users_details_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsUsersDetailsJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_USERS_DETAILS_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/users/details/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_users_details_job(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<DeleteAnalyticsUsersDetailsJob> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_USERS_DETAILS_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/users/details/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `page_size`
    #[inline]
    pub fn get_analytics_users_details_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> AnalyticsRequest<GetAnalyticsUsersDetailsJobResults> {
        AnalyticsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_USERS_DETAILS_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/users/details/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_users_details_query(
        &self,
        body: models::UserDetailsQuery,
    ) -> AnalyticsRequest<PostAnalyticsUsersDetailsQuery> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_USERS_DETAILS_QUERY);
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
    /// `POST /api/v2/analytics/users/observations/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_users_observations_query(
        &self,
        body: models::UserObservationQuery,
    ) -> AnalyticsRequest<PostAnalyticsUsersObservationsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_USERS_OBSERVATIONS_QUERY,
        );
        call.body_json(&body);
        AnalyticsRequest::new(call)
    }
}
/// A request of [`AnalyticsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `AnalyticsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct AnalyticsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> AnalyticsRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for AnalyticsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for AnalyticsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_ANALYTICS_ACTIONS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsActionsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/actions/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_actions_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsActionsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsActionsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_ACTIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsActionsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/actions/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_actions_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsActionsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsActionsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_ACTIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsActionsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/actions/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_actions_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsActionsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsActionsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_ACTIONS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsActionsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/actions/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_actions_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsActionsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsActionsAggregatesJobResults {
    type Answer = models::ActionAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsActionsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_ACTIONS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsActionsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/actions/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_actions_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsActionsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsActionsAggregatesQuery {
    type Answer = models::ActionAggregateQueryResponse;
}
static POST_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsAgentcopilotsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/agentcopilots/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_agentcopilots_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsAgentcopilotsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsAgentcopilotsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsAgentcopilotsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/agentcopilots/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_agentcopilots_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsAgentcopilotsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsAgentcopilotsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsAgentcopilotsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/agentcopilots/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_agentcopilots_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsAgentcopilotsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsAgentcopilotsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsAgentcopilotsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/agentcopilots/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_agentcopilots_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsAgentcopilotsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsAgentcopilotsAggregatesJobResults {
    type Answer = models::AgentCopilotAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsAgentcopilotsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_AGENTCOPILOTS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsAgentcopilotsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/agentcopilots/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_agentcopilots_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsAgentcopilotsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsAgentcopilotsAggregatesQuery {
    type Answer = models::AgentCopilotAggregateQueryResponse;
}
static POST_ANALYTICS_AGENTS_STATUS_COUNTS: rt::Operation = rt::Operation::new(
        "postAnalyticsAgentsStatusCounts",
        rt::Method::Post,
        &["/api/v2/analytics/agents/status/counts"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_agents_status_counts`.
#[derive(Debug)]
pub enum PostAnalyticsAgentsStatusCounts {}
impl rt::Endpoint for PostAnalyticsAgentsStatusCounts {
    type Answer = models::AnalyticsAgentStateCountsResponse;
}
impl AnalyticsRequest<PostAnalyticsAgentsStatusCounts> {
    /// Sets `groupBy`.
    #[inline]
    pub fn group_by(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "groupBy",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_ANALYTICS_AGENTS_STATUS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsAgentsStatusQuery",
        rt::Method::Post,
        &["/api/v2/analytics/agents/status/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_agents_status_query`.
#[derive(Debug)]
pub enum PostAnalyticsAgentsStatusQuery {}
impl rt::Endpoint for PostAnalyticsAgentsStatusQuery {
    type Answer = models::AnalyticsAgentStateQueryResponse;
}
static GET_ANALYTICS_AGENT_STATUS: rt::Operation = rt::Operation::new(
        "getAnalyticsAgentStatus",
        rt::Method::Get,
        &["/api/v2/analytics/agents/", "/status"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_agent_status`.
#[derive(Debug)]
pub enum GetAnalyticsAgentStatus {}
impl rt::Endpoint for GetAnalyticsAgentStatus {
    type Answer = models::AnalyticsAgentStateAgentResponse;
}
static POST_ANALYTICS_AGENTUTILIZATIONS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsAgentutilizationsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/agentutilizations/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_agentutilizations_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsAgentutilizationsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsAgentutilizationsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_AGENTUTILIZATIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsAgentutilizationsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/agentutilizations/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_agentutilizations_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsAgentutilizationsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsAgentutilizationsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_AGENTUTILIZATIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsAgentutilizationsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/agentutilizations/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_agentutilizations_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsAgentutilizationsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsAgentutilizationsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_AGENTUTILIZATIONS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsAgentutilizationsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/agentutilizations/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_agentutilizations_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsAgentutilizationsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsAgentutilizationsAggregatesJobResults {
    type Answer = models::AgentUtilizationAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsAgentutilizationsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_AGENTUTILIZATIONS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsAgentutilizationsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/agentutilizations/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_agentutilizations_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsAgentutilizationsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsAgentutilizationsAggregatesQuery {
    type Answer = models::AgentUtilizationAggregateQueryResponse;
}
static GET_ANALYTICS_BOTFLOW_DIVISIONS_REPORTINGTURNS: rt::Operation = rt::Operation::new(
        "getAnalyticsBotflowDivisionsReportingturns",
        rt::Method::Get,
        &["/api/v2/analytics/botflows/", "/divisions/reportingturns"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_botflow_divisions_reportingturns`.
#[derive(Debug)]
pub enum GetAnalyticsBotflowDivisionsReportingturns {}
impl rt::Endpoint for GetAnalyticsBotflowDivisionsReportingturns {
    type Answer = models::ReportingTurnsResponse;
}
impl AnalyticsRequest<GetAnalyticsBotflowDivisionsReportingturns> {
    /// Sets `actionId`.
    #[inline]
    pub fn action_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("actionId", value.into());
        self
    }
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `askActionResults`.
    #[inline]
    pub fn ask_action_results(mut self, value: impl Into<String>) -> Self {
        self.call.query("askActionResults", value.into());
        self
    }
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
        self
    }
    /// Sets `language`.
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 50
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `sessionId`.
    #[inline]
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("sessionId", value.into());
        self
    }
}
static GET_ANALYTICS_BOTFLOW_REPORTINGTURNS: rt::Operation = rt::Operation::new(
        "getAnalyticsBotflowReportingturns",
        rt::Method::Get,
        &["/api/v2/analytics/botflows/", "/reportingturns"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_botflow_reportingturns`.
#[derive(Debug)]
pub enum GetAnalyticsBotflowReportingturns {}
impl rt::Endpoint for GetAnalyticsBotflowReportingturns {
    type Answer = models::ReportingTurnsResponse;
}
impl AnalyticsRequest<GetAnalyticsBotflowReportingturns> {
    /// Sets `actionId`.
    #[inline]
    pub fn action_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("actionId", value.into());
        self
    }
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `askActionResults`.
    #[inline]
    pub fn ask_action_results(mut self, value: impl Into<String>) -> Self {
        self.call.query("askActionResults", value.into());
        self
    }
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
        self
    }
    /// Sets `language`.
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 50
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `sessionId`.
    #[inline]
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("sessionId", value.into());
        self
    }
}
static GET_ANALYTICS_BOTFLOW_SESSIONS: rt::Operation = rt::Operation::new(
        "getAnalyticsBotflowSessions",
        rt::Method::Get,
        &["/api/v2/analytics/botflows/", "/sessions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_botflow_sessions`.
#[derive(Debug)]
pub enum GetAnalyticsBotflowSessions {}
impl rt::Endpoint for GetAnalyticsBotflowSessions {
    type Answer = models::SessionsResponse;
}
impl AnalyticsRequest<GetAnalyticsBotflowSessions> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `botResultCategories`.
    #[inline]
    pub fn bot_result_categories(mut self, value: impl Into<String>) -> Self {
        self.call.query("botResultCategories", value.into());
        self
    }
    /// Sets `endLanguage`.
    #[inline]
    pub fn end_language(mut self, value: impl Into<String>) -> Self {
        self.call.query("endLanguage", value.into());
        self
    }
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 50
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_ANALYTICS_BOTS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsBotsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/bots/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_bots_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsBotsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsBotsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_BOTS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsBotsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/bots/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_bots_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsBotsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsBotsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_BOTS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsBotsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/bots/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_bots_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsBotsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsBotsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_BOTS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsBotsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/bots/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_bots_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsBotsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsBotsAggregatesJobResults {
    type Answer = models::BotAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsBotsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_BOTS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsBotsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/bots/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_bots_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsBotsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsBotsAggregatesQuery {
    type Answer = models::BotAggregateQueryResponse;
}
static POST_ANALYTICS_CASEMANAGEMENT_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsCasemanagementAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/casemanagement/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_casemanagement_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsCasemanagementAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsCasemanagementAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_CASEMANAGEMENT_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsCasemanagementAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/casemanagement/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_casemanagement_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsCasemanagementAggregatesJob {}
impl rt::Endpoint for GetAnalyticsCasemanagementAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_CASEMANAGEMENT_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsCasemanagementAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/casemanagement/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_casemanagement_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsCasemanagementAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsCasemanagementAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_CASEMANAGEMENT_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsCasemanagementAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/casemanagement/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_casemanagement_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsCasemanagementAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsCasemanagementAggregatesJobResults {
    type Answer = models::CaseManagementAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsCasemanagementAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_CASEMANAGEMENT_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsCasemanagementAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/casemanagement/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_casemanagement_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsCasemanagementAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsCasemanagementAggregatesQuery {
    type Answer = models::CaseManagementAggregateQueryResponse;
}
static POST_ANALYTICS_CONVERSATIONS_ACTIVITY_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsConversationsActivityQuery",
        rt::Method::Post,
        &["/api/v2/analytics/conversations/activity/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_conversations_activity_query`.
#[derive(Debug)]
pub enum PostAnalyticsConversationsActivityQuery {}
impl rt::Endpoint for PostAnalyticsConversationsActivityQuery {
    type Answer = models::ConversationActivityResponse;
}
impl AnalyticsRequest<PostAnalyticsConversationsActivityQuery> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_CONVERSATIONS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsConversationsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/conversations/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_conversations_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsConversationsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsConversationsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsConversationsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/conversations/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_conversations_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsConversationsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsConversationsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsConversationsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/conversations/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_conversations_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsConversationsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsConversationsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsConversationsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/conversations/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_conversations_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsConversationsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsConversationsAggregatesJobResults {
    type Answer = models::ConversationAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsConversationsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_CONVERSATIONS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsConversationsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/conversations/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_conversations_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsConversationsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsConversationsAggregatesQuery {
    type Answer = models::ConversationAggregateQueryResponse;
}
static GET_ANALYTICS_CONVERSATIONS_DETAILS: rt::Operation = rt::Operation::new(
        "getAnalyticsConversationsDetails",
        rt::Method::Get,
        &["/api/v2/analytics/conversations/details"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_conversations_details`.
#[derive(Debug)]
pub enum GetAnalyticsConversationsDetails {}
impl rt::Endpoint for GetAnalyticsConversationsDetails {
    type Answer = models::AnalyticsConversationWithoutAttributesMultiGetResponse;
}
impl AnalyticsRequest<GetAnalyticsConversationsDetails> {
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_ANALYTICS_CONVERSATIONS_DETAILS_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsConversationsDetailsJobs",
        rt::Method::Post,
        &["/api/v2/analytics/conversations/details/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_conversations_details_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsConversationsDetailsJobs {}
impl rt::Endpoint for PostAnalyticsConversationsDetailsJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_CONVERSATIONS_DETAILS_JOBS_AVAILABILITY: rt::Operation = rt::Operation::new(
        "getAnalyticsConversationsDetailsJobsAvailability",
        rt::Method::Get,
        &["/api/v2/analytics/conversations/details/jobs/availability"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_conversations_details_jobs_availability`.
#[derive(Debug)]
pub enum GetAnalyticsConversationsDetailsJobsAvailability {}
impl rt::Endpoint for GetAnalyticsConversationsDetailsJobsAvailability {
    type Answer = models::DataAvailabilityResponse;
}
static GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsConversationsDetailsJob",
        rt::Method::Get,
        &["/api/v2/analytics/conversations/details/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_conversations_details_job`.
#[derive(Debug)]
pub enum GetAnalyticsConversationsDetailsJob {}
impl rt::Endpoint for GetAnalyticsConversationsDetailsJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_CONVERSATIONS_DETAILS_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsConversationsDetailsJob",
        rt::Method::Delete,
        &["/api/v2/analytics/conversations/details/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_conversations_details_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsConversationsDetailsJob {}
impl rt::Endpoint for DeleteAnalyticsConversationsDetailsJob {
    type Answer = ();
}
static GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsConversationsDetailsJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/conversations/details/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_conversations_details_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsConversationsDetailsJobResults {}
impl rt::Endpoint for GetAnalyticsConversationsDetailsJobResults {
    type Answer = models::AnalyticsConversationAsyncQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsConversationsDetailsJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_CONVERSATIONS_DETAILS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsConversationsDetailsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/conversations/details/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_conversations_details_query`.
#[derive(Debug)]
pub enum PostAnalyticsConversationsDetailsQuery {}
impl rt::Endpoint for PostAnalyticsConversationsDetailsQuery {
    type Answer = models::AnalyticsConversationQueryResponse;
}
static GET_ANALYTICS_CONVERSATION_DETAILS: rt::Operation = rt::Operation::new(
        "getAnalyticsConversationDetails",
        rt::Method::Get,
        &["/api/v2/analytics/conversations/", "/details"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_conversation_details`.
#[derive(Debug)]
pub enum GetAnalyticsConversationDetails {}
impl rt::Endpoint for GetAnalyticsConversationDetails {
    type Answer = models::AnalyticsConversationWithoutAttributes;
}
static POST_ANALYTICS_CONVERSATION_DETAILS_PROPERTIES: rt::Operation = rt::Operation::new(
        "postAnalyticsConversationDetailsProperties",
        rt::Method::Post,
        &["/api/v2/analytics/conversations/", "/details/properties"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_conversation_details_properties`.
#[derive(Debug)]
pub enum PostAnalyticsConversationDetailsProperties {}
impl rt::Endpoint for PostAnalyticsConversationDetailsProperties {
    type Answer = models::PropertyIndexRequest;
}
static POST_ANALYTICS_COPILOTS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsCopilotsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/copilots/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_copilots_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsCopilotsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsCopilotsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_COPILOTS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsCopilotsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/copilots/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_copilots_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsCopilotsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsCopilotsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_COPILOTS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsCopilotsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/copilots/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_copilots_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsCopilotsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsCopilotsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_COPILOTS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsCopilotsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/copilots/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_copilots_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsCopilotsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsCopilotsAggregatesJobResults {
    type Answer = models::CopilotAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsCopilotsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_COPILOTS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsCopilotsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/copilots/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_copilots_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsCopilotsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsCopilotsAggregatesQuery {
    type Answer = models::CopilotAggregateQueryResponse;
}
static POST_ANALYTICS_DATAEXTRACTION_DOWNLOADS_BULK: rt::Operation = rt::Operation::new(
        "postAnalyticsDataextractionDownloadsBulk",
        rt::Method::Post,
        &["/api/v2/analytics/dataextraction/downloads/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_dataextraction_downloads_bulk`.
#[derive(Debug)]
pub enum PostAnalyticsDataextractionDownloadsBulk {}
impl rt::Endpoint for PostAnalyticsDataextractionDownloadsBulk {
    type Answer = models::DataExtractionFileUrlListing;
}
static GET_ANALYTICS_DATAEXTRACTION_DOWNLOADS_METADATA: rt::Operation = rt::Operation::new(
        "getAnalyticsDataextractionDownloadsMetadata",
        rt::Method::Get,
        &["/api/v2/analytics/dataextraction/downloads/metadata"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_dataextraction_downloads_metadata`.
#[derive(Debug)]
pub enum GetAnalyticsDataextractionDownloadsMetadata {}
impl rt::Endpoint for GetAnalyticsDataextractionDownloadsMetadata {
    type Answer = models::DataExtractionFileSchemaListing;
}
impl AnalyticsRequest<GetAnalyticsDataextractionDownloadsMetadata> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `dataSchema`.
    #[inline]
    pub fn data_schema(mut self, value: impl Into<String>) -> Self {
        self.call.query("dataSchema", value.into());
        self
    }
    /// Sets `dateEnd`.
    #[inline]
    pub fn date_end(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateEnd", value.into());
        self
    }
    /// Sets `dateStart`.
    #[inline]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateStart", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_ANALYTICS_DATAEXTRACTION_DOWNLOAD: rt::Operation = rt::Operation::new(
        "getAnalyticsDataextractionDownload",
        rt::Method::Get,
        &["/api/v2/analytics/dataextraction/downloads/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_dataextraction_download`.
#[derive(Debug)]
pub enum GetAnalyticsDataextractionDownload {}
impl rt::Endpoint for GetAnalyticsDataextractionDownload {
    type Answer = ();
}
static GET_ANALYTICS_DATARETENTION_SETTINGS: rt::Operation = rt::Operation::new(
        "getAnalyticsDataretentionSettings",
        rt::Method::Get,
        &["/api/v2/analytics/dataretention/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_dataretention_settings`.
#[derive(Debug)]
pub enum GetAnalyticsDataretentionSettings {}
impl rt::Endpoint for GetAnalyticsDataretentionSettings {
    type Answer = models::AnalyticsDataRetentionResponse;
}
static PUT_ANALYTICS_DATARETENTION_SETTINGS: rt::Operation = rt::Operation::new(
        "putAnalyticsDataretentionSettings",
        rt::Method::Put,
        &["/api/v2/analytics/dataretention/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_analytics_dataretention_settings`.
#[derive(Debug)]
pub enum PutAnalyticsDataretentionSettings {}
impl rt::Endpoint for PutAnalyticsDataretentionSettings {
    type Answer = models::AnalyticsDataRetentionResponse;
}
static POST_ANALYTICS_EVALUATIONS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsEvaluationsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/evaluations/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_evaluations_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsEvaluationsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsEvaluationsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsEvaluationsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/evaluations/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_evaluations_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsEvaluationsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsEvaluationsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_EVALUATIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsEvaluationsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/evaluations/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_evaluations_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsEvaluationsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsEvaluationsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsEvaluationsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/evaluations/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_evaluations_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsEvaluationsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsEvaluationsAggregatesJobResults {
    type Answer = models::EvaluationAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsEvaluationsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_EVALUATIONS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsEvaluationsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/evaluations/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_evaluations_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsEvaluationsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsEvaluationsAggregatesQuery {
    type Answer = models::EvaluationAggregateQueryResponse;
}
static POST_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsFlowexecutionsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/flowexecutions/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_flowexecutions_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsFlowexecutionsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsFlowexecutionsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsFlowexecutionsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/flowexecutions/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_flowexecutions_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsFlowexecutionsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsFlowexecutionsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsFlowexecutionsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/flowexecutions/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_flowexecutions_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsFlowexecutionsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsFlowexecutionsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsFlowexecutionsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/flowexecutions/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_flowexecutions_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsFlowexecutionsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsFlowexecutionsAggregatesJobResults {
    type Answer = models::FlowExecutionAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsFlowexecutionsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsFlowexecutionsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/flowexecutions/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_flowexecutions_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsFlowexecutionsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsFlowexecutionsAggregatesQuery {
    type Answer = models::FlowExecutionAggregateQueryResponse;
}
static POST_ANALYTICS_FLOWS_ACTIVITY_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsFlowsActivityQuery",
        rt::Method::Post,
        &["/api/v2/analytics/flows/activity/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_flows_activity_query`.
#[derive(Debug)]
pub enum PostAnalyticsFlowsActivityQuery {}
impl rt::Endpoint for PostAnalyticsFlowsActivityQuery {
    type Answer = models::FlowActivityResponse;
}
impl AnalyticsRequest<PostAnalyticsFlowsActivityQuery> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_FLOWS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsFlowsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/flows/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_flows_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsFlowsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsFlowsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_FLOWS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsFlowsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/flows/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_flows_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsFlowsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsFlowsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_FLOWS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsFlowsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/flows/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_flows_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsFlowsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsFlowsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_FLOWS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsFlowsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/flows/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_flows_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsFlowsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsFlowsAggregatesJobResults {
    type Answer = models::FlowAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsFlowsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_FLOWS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsFlowsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/flows/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_flows_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsFlowsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsFlowsAggregatesQuery {
    type Answer = models::FlowAggregateQueryResponse;
}
static POST_ANALYTICS_FLOWS_OBSERVATIONS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsFlowsObservationsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/flows/observations/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_flows_observations_query`.
#[derive(Debug)]
pub enum PostAnalyticsFlowsObservationsQuery {}
impl rt::Endpoint for PostAnalyticsFlowsObservationsQuery {
    type Answer = models::FlowObservationQueryResponse;
}
static POST_ANALYTICS_JOURNEYS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsJourneysAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/journeys/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_journeys_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsJourneysAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsJourneysAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsJourneysAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/journeys/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_journeys_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsJourneysAggregatesJob {}
impl rt::Endpoint for GetAnalyticsJourneysAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_JOURNEYS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsJourneysAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/journeys/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_journeys_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsJourneysAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsJourneysAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsJourneysAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/journeys/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_journeys_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsJourneysAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsJourneysAggregatesJobResults {
    type Answer = models::JourneyAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsJourneysAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_JOURNEYS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsJourneysAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/journeys/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_journeys_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsJourneysAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsJourneysAggregatesQuery {
    type Answer = models::JourneyAggregateQueryResponse;
}
static POST_ANALYTICS_KNOWLEDGE_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsKnowledgeAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/knowledge/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_knowledge_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsKnowledgeAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsKnowledgeAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_KNOWLEDGE_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsKnowledgeAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/knowledge/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_knowledge_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsKnowledgeAggregatesJob {}
impl rt::Endpoint for GetAnalyticsKnowledgeAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_KNOWLEDGE_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsKnowledgeAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/knowledge/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_knowledge_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsKnowledgeAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsKnowledgeAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_KNOWLEDGE_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsKnowledgeAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/knowledge/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_knowledge_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsKnowledgeAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsKnowledgeAggregatesJobResults {
    type Answer = models::KnowledgeAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsKnowledgeAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_KNOWLEDGE_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsKnowledgeAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/knowledge/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_knowledge_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsKnowledgeAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsKnowledgeAggregatesQuery {
    type Answer = models::KnowledgeAggregateQueryResponse;
}
static POST_ANALYTICS_QUEUES_OBSERVATIONS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsQueuesObservationsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/queues/observations/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_queues_observations_query`.
#[derive(Debug)]
pub enum PostAnalyticsQueuesObservationsQuery {}
impl rt::Endpoint for PostAnalyticsQueuesObservationsQuery {
    type Answer = models::QueueObservationQueryResponse;
}
static POST_ANALYTICS_RATELIMITS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsRatelimitsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/ratelimits/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_ratelimits_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsRatelimitsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsRatelimitsAggregatesQuery {
    type Answer = models::RateLimitAggregateQueryResponse;
}
static GET_ANALYTICS_REPORTING_DASHBOARDS_USERS: rt::Operation = rt::Operation::new(
        "getAnalyticsReportingDashboardsUsers",
        rt::Method::Get,
        &["/api/v2/analytics/reporting/dashboards/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_reporting_dashboards_users`.
#[derive(Debug)]
pub enum GetAnalyticsReportingDashboardsUsers {}
impl rt::Endpoint for GetAnalyticsReportingDashboardsUsers {
    type Answer = models::DashboardUserListing;
}
impl AnalyticsRequest<GetAnalyticsReportingDashboardsUsers> {
    /// Sets `deletedOnly`.
    #[inline]
    pub fn deleted_only(mut self, value: bool) -> Self {
        self.call.query("deletedOnly", value.to_string());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
}
static POST_ANALYTICS_REPORTING_DASHBOARDS_USERS_BULK_REMOVE: rt::Operation = rt::Operation::new(
        "postAnalyticsReportingDashboardsUsersBulkRemove",
        rt::Method::Post,
        &["/api/v2/analytics/reporting/dashboards/users/bulk/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_reporting_dashboards_users_bulk_remove`.
#[derive(Debug)]
pub enum PostAnalyticsReportingDashboardsUsersBulkRemove {}
impl rt::Endpoint for PostAnalyticsReportingDashboardsUsersBulkRemove {
    type Answer = ();
}
static GET_ANALYTICS_REPORTING_DASHBOARDS_USER: rt::Operation = rt::Operation::new(
        "getAnalyticsReportingDashboardsUser",
        rt::Method::Get,
        &["/api/v2/analytics/reporting/dashboards/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_reporting_dashboards_user`.
#[derive(Debug)]
pub enum GetAnalyticsReportingDashboardsUser {}
impl rt::Endpoint for GetAnalyticsReportingDashboardsUser {
    type Answer = models::DashboardUser;
}
static GET_ANALYTICS_REPORTING_EXPORTS: rt::Operation = rt::Operation::new(
        "getAnalyticsReportingExports",
        rt::Method::Get,
        &["/api/v2/analytics/reporting/exports"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_reporting_exports`.
#[derive(Debug)]
pub enum GetAnalyticsReportingExports {}
impl rt::Endpoint for GetAnalyticsReportingExports {
    type Answer = models::ReportingExportJobListing;
}
impl AnalyticsRequest<GetAnalyticsReportingExports> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_REPORTING_EXPORTS: rt::Operation = rt::Operation::new(
        "postAnalyticsReportingExports",
        rt::Method::Post,
        &["/api/v2/analytics/reporting/exports"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_reporting_exports`.
#[derive(Debug)]
pub enum PostAnalyticsReportingExports {}
impl rt::Endpoint for PostAnalyticsReportingExports {
    type Answer = models::ReportingExportJobResponse;
}
static GET_ANALYTICS_REPORTING_EXPORTS_METADATA: rt::Operation = rt::Operation::new(
        "getAnalyticsReportingExportsMetadata",
        rt::Method::Get,
        &["/api/v2/analytics/reporting/exports/metadata"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_reporting_exports_metadata`.
#[derive(Debug)]
pub enum GetAnalyticsReportingExportsMetadata {}
impl rt::Endpoint for GetAnalyticsReportingExportsMetadata {
    type Answer = models::ReportingExportMetadataJobListing;
}
static GET_ANALYTICS_REPORTING_SETTINGS: rt::Operation = rt::Operation::new(
        "getAnalyticsReportingSettings",
        rt::Method::Get,
        &["/api/v2/analytics/reporting/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_reporting_settings`.
#[derive(Debug)]
pub enum GetAnalyticsReportingSettings {}
impl rt::Endpoint for GetAnalyticsReportingSettings {
    type Answer = models::AnalyticsReportingSettings;
}
static PATCH_ANALYTICS_REPORTING_SETTINGS: rt::Operation = rt::Operation::new(
        "patchAnalyticsReportingSettings",
        rt::Method::Patch,
        &["/api/v2/analytics/reporting/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_analytics_reporting_settings`.
#[derive(Debug)]
pub enum PatchAnalyticsReportingSettings {}
impl rt::Endpoint for PatchAnalyticsReportingSettings {
    type Answer = models::AnalyticsReportingSettings;
}
static POST_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_BULK_REMOVE: rt::Operation = rt::Operation::new(
        "postAnalyticsReportingSettingsDashboardsBulkRemove",
        rt::Method::Post,
        &["/api/v2/analytics/reporting/settings/dashboards/bulk/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_reporting_settings_dashboards_bulk_remove`.
#[derive(Debug)]
pub enum PostAnalyticsReportingSettingsDashboardsBulkRemove {}
impl rt::Endpoint for PostAnalyticsReportingSettingsDashboardsBulkRemove {
    type Answer = ();
}
static GET_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_QUERY: rt::Operation = rt::Operation::new(
        "getAnalyticsReportingSettingsDashboardsQuery",
        rt::Method::Get,
        &["/api/v2/analytics/reporting/settings/dashboards/query"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_reporting_settings_dashboards_query`.
#[derive(Debug)]
pub enum GetAnalyticsReportingSettingsDashboardsQuery {}
impl rt::Endpoint for GetAnalyticsReportingSettingsDashboardsQuery {
    type Answer = models::DashboardConfigurationListing;
}
impl AnalyticsRequest<GetAnalyticsReportingSettingsDashboardsQuery> {
    /// Sets `dashboardState`.
    ///
    /// Default of the service: Active
    #[inline]
    pub fn dashboard_state(mut self, value: impl Into<String>) -> Self {
        self.call.query("dashboardState", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 9
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: desc
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsReportingSettingsDashboardsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/reporting/settings/dashboards/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_reporting_settings_dashboards_query`.
#[derive(Debug)]
pub enum PostAnalyticsReportingSettingsDashboardsQuery {}
impl rt::Endpoint for PostAnalyticsReportingSettingsDashboardsQuery {
    type Answer = models::DashboardConfigurationListing;
}
static GET_ANALYTICS_REPORTING_SETTINGS_USER_DASHBOARDS: rt::Operation = rt::Operation::new(
        "getAnalyticsReportingSettingsUserDashboards",
        rt::Method::Get,
        &["/api/v2/analytics/reporting/settings/users/", "/dashboards"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_reporting_settings_user_dashboards`.
#[derive(Debug)]
pub enum GetAnalyticsReportingSettingsUserDashboards {}
impl rt::Endpoint for GetAnalyticsReportingSettingsUserDashboards {
    type Answer = models::DashboardConfigurationListing;
}
impl AnalyticsRequest<GetAnalyticsReportingSettingsUserDashboards> {
    /// Sets `deletedOnly`.
    #[inline]
    pub fn deleted_only(mut self, value: bool) -> Self {
        self.call.query("deletedOnly", value.to_string());
        self
    }
    /// Sets `favoriteOnly`.
    #[inline]
    pub fn favorite_only(mut self, value: bool) -> Self {
        self.call.query("favoriteOnly", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 50
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `publicOnly`.
    #[inline]
    pub fn public_only(mut self, value: bool) -> Self {
        self.call.query("publicOnly", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_ANALYTICS_RESOLUTIONS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsResolutionsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/resolutions/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_resolutions_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsResolutionsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsResolutionsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_RESOLUTIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsResolutionsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/resolutions/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_resolutions_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsResolutionsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsResolutionsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_RESOLUTIONS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsResolutionsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/resolutions/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_resolutions_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsResolutionsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsResolutionsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_RESOLUTIONS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsResolutionsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/resolutions/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_resolutions_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsResolutionsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsResolutionsAggregatesJobResults {
    type Answer = models::ResolutionAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsResolutionsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_RESOLUTIONS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsResolutionsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/resolutions/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_resolutions_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsResolutionsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsResolutionsAggregatesQuery {
    type Answer = models::ResolutionAggregateQueryResponse;
}
static POST_ANALYTICS_ROUTING_ACTIVITY_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsRoutingActivityQuery",
        rt::Method::Post,
        &["/api/v2/analytics/routing/activity/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_routing_activity_query`.
#[derive(Debug)]
pub enum PostAnalyticsRoutingActivityQuery {}
impl rt::Endpoint for PostAnalyticsRoutingActivityQuery {
    type Answer = models::RoutingActivityResponse;
}
impl AnalyticsRequest<PostAnalyticsRoutingActivityQuery> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_SUMMARIES_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsSummariesAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/summaries/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_summaries_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsSummariesAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsSummariesAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_SUMMARIES_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsSummariesAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/summaries/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_summaries_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsSummariesAggregatesJob {}
impl rt::Endpoint for GetAnalyticsSummariesAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_SUMMARIES_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsSummariesAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/summaries/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_summaries_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsSummariesAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsSummariesAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_SUMMARIES_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsSummariesAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/summaries/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_summaries_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsSummariesAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsSummariesAggregatesJobResults {
    type Answer = models::SummaryAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsSummariesAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_SUMMARIES_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsSummariesAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/summaries/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_summaries_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsSummariesAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsSummariesAggregatesQuery {
    type Answer = models::SummaryAggregateQueryResponse;
}
static POST_ANALYTICS_SURVEYS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsSurveysAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/surveys/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_surveys_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsSurveysAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsSurveysAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_SURVEYS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsSurveysAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/surveys/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_surveys_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsSurveysAggregatesJob {}
impl rt::Endpoint for GetAnalyticsSurveysAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_SURVEYS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsSurveysAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/surveys/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_surveys_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsSurveysAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsSurveysAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_SURVEYS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsSurveysAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/surveys/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_surveys_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsSurveysAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsSurveysAggregatesJobResults {
    type Answer = models::SurveyAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsSurveysAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_SURVEYS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsSurveysAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/surveys/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_surveys_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsSurveysAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsSurveysAggregatesQuery {
    type Answer = models::SurveyAggregateQueryResponse;
}
static POST_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsTaskmanagementAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/taskmanagement/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_taskmanagement_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsTaskmanagementAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsTaskmanagementAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsTaskmanagementAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/taskmanagement/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_taskmanagement_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsTaskmanagementAggregatesJob {}
impl rt::Endpoint for GetAnalyticsTaskmanagementAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsTaskmanagementAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/taskmanagement/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_taskmanagement_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsTaskmanagementAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsTaskmanagementAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsTaskmanagementAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/taskmanagement/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_taskmanagement_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsTaskmanagementAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsTaskmanagementAggregatesJobResults {
    type Answer = models::TaskManagementAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsTaskmanagementAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_TASKMANAGEMENT_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsTaskmanagementAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/taskmanagement/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_taskmanagement_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsTaskmanagementAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsTaskmanagementAggregatesQuery {
    type Answer = models::TaskManagementAggregateQueryResponse;
}
static POST_ANALYTICS_TASKMANAGEMENT_METRICS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsTaskmanagementMetricsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/taskmanagement/metrics/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_taskmanagement_metrics_query`.
#[derive(Debug)]
pub enum PostAnalyticsTaskmanagementMetricsQuery {}
impl rt::Endpoint for PostAnalyticsTaskmanagementMetricsQuery {
    type Answer = models::TaskManagementObservationQueryResponse;
}
impl AnalyticsRequest<PostAnalyticsTaskmanagementMetricsQuery> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_TEAMS_ACTIVITY_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsTeamsActivityQuery",
        rt::Method::Post,
        &["/api/v2/analytics/teams/activity/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_teams_activity_query`.
#[derive(Debug)]
pub enum PostAnalyticsTeamsActivityQuery {}
impl rt::Endpoint for PostAnalyticsTeamsActivityQuery {
    type Answer = models::TeamActivityResponse;
}
impl AnalyticsRequest<PostAnalyticsTeamsActivityQuery> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsTranscriptsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/transcripts/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_transcripts_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsTranscriptsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsTranscriptsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsTranscriptsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/transcripts/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_transcripts_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsTranscriptsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsTranscriptsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsTranscriptsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/transcripts/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_transcripts_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsTranscriptsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsTranscriptsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsTranscriptsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/transcripts/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_transcripts_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsTranscriptsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsTranscriptsAggregatesJobResults {
    type Answer = models::TranscriptAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsTranscriptsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_TRANSCRIPTS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsTranscriptsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/transcripts/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_transcripts_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsTranscriptsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsTranscriptsAggregatesQuery {
    type Answer = models::TranscriptAggregateQueryResponse;
}
static POST_ANALYTICS_USERS_ACTIVITY_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersActivityQuery",
        rt::Method::Post,
        &["/api/v2/analytics/users/activity/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_activity_query`.
#[derive(Debug)]
pub enum PostAnalyticsUsersActivityQuery {}
impl rt::Endpoint for PostAnalyticsUsersActivityQuery {
    type Answer = models::UserActivityResponse;
}
impl AnalyticsRequest<PostAnalyticsUsersActivityQuery> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_USERS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/users/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsUsersAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsUsersAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_USERS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsUsersAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/users/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_users_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsUsersAggregatesJob {}
impl rt::Endpoint for GetAnalyticsUsersAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_USERS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsUsersAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/users/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_users_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsUsersAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsUsersAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_USERS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsUsersAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/users/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_users_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsUsersAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsUsersAggregatesJobResults {
    type Answer = models::UserAsyncAggregateQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsUsersAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_USERS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/users/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsUsersAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsUsersAggregatesQuery {
    type Answer = models::UserAggregateQueryResponse;
}
static POST_ANALYTICS_USERS_DETAILS_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersDetailsJobs",
        rt::Method::Post,
        &["/api/v2/analytics/users/details/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_details_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsUsersDetailsJobs {}
impl rt::Endpoint for PostAnalyticsUsersDetailsJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_USERS_DETAILS_JOBS_AVAILABILITY: rt::Operation = rt::Operation::new(
        "getAnalyticsUsersDetailsJobsAvailability",
        rt::Method::Get,
        &["/api/v2/analytics/users/details/jobs/availability"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_users_details_jobs_availability`.
#[derive(Debug)]
pub enum GetAnalyticsUsersDetailsJobsAvailability {}
impl rt::Endpoint for GetAnalyticsUsersDetailsJobsAvailability {
    type Answer = models::DataAvailabilityResponse;
}
static GET_ANALYTICS_USERS_DETAILS_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsUsersDetailsJob",
        rt::Method::Get,
        &["/api/v2/analytics/users/details/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_users_details_job`.
#[derive(Debug)]
pub enum GetAnalyticsUsersDetailsJob {}
impl rt::Endpoint for GetAnalyticsUsersDetailsJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_USERS_DETAILS_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsUsersDetailsJob",
        rt::Method::Delete,
        &["/api/v2/analytics/users/details/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_users_details_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsUsersDetailsJob {}
impl rt::Endpoint for DeleteAnalyticsUsersDetailsJob {
    type Answer = ();
}
static GET_ANALYTICS_USERS_DETAILS_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsUsersDetailsJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/users/details/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_users_details_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsUsersDetailsJobResults {}
impl rt::Endpoint for GetAnalyticsUsersDetailsJobResults {
    type Answer = models::AnalyticsUserDetailsAsyncQueryResponse;
}
impl AnalyticsRequest<GetAnalyticsUsersDetailsJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_USERS_DETAILS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersDetailsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/users/details/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_details_query`.
#[derive(Debug)]
pub enum PostAnalyticsUsersDetailsQuery {}
impl rt::Endpoint for PostAnalyticsUsersDetailsQuery {
    type Answer = models::AnalyticsUserDetailsQueryResponse;
}
static POST_ANALYTICS_USERS_OBSERVATIONS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersObservationsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/users/observations/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_observations_query`.
#[derive(Debug)]
pub enum PostAnalyticsUsersObservationsQuery {}
impl rt::Endpoint for PostAnalyticsUsersObservationsQuery {
    type Answer = models::UserObservationQueryResponse;
}
