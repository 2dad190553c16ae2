// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Conversations.
#[derive(Clone, Debug)]
pub struct ConversationsApi {
    client: rt::Client,
}
impl ConversationsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
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
    ) -> ConversationsRequest<PostAnalyticsConversationsActivityQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CONVERSATIONS_ACTIVITY_QUERY,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/analytics/conversations/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_conversations_aggregates_jobs(
        &self,
        body: models::ConversationAsyncAggregationQuery,
    ) -> ConversationsRequest<PostAnalyticsConversationsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CONVERSATIONS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_conversations_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> ConversationsRequest<GetAnalyticsConversationsAggregatesJob> {
        ConversationsRequest::new(
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
    ) -> ConversationsRequest<DeleteAnalyticsConversationsAggregatesJob> {
        ConversationsRequest::new(
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
    ) -> ConversationsRequest<GetAnalyticsConversationsAggregatesJobResults> {
        ConversationsRequest::new(
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
    ) -> ConversationsRequest<PostAnalyticsConversationsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CONVERSATIONS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/analytics/conversations/details`
    ///
    /// Optional, set on the request:
    /// - `id`
    #[inline]
    pub fn get_analytics_conversations_details(
        &self,
    ) -> ConversationsRequest<GetAnalyticsConversationsDetails> {
        ConversationsRequest::new(
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
    ) -> ConversationsRequest<PostAnalyticsConversationsDetailsJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CONVERSATIONS_DETAILS_JOBS,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/analytics/conversations/details/jobs/availability`
    #[inline]
    pub fn get_analytics_conversations_details_jobs_availability(
        &self,
    ) -> ConversationsRequest<GetAnalyticsConversationsDetailsJobsAvailability> {
        ConversationsRequest::new(
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
    ) -> ConversationsRequest<GetAnalyticsConversationsDetailsJob> {
        ConversationsRequest::new(
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
    ) -> ConversationsRequest<DeleteAnalyticsConversationsDetailsJob> {
        ConversationsRequest::new(
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
    ) -> ConversationsRequest<GetAnalyticsConversationsDetailsJobResults> {
        ConversationsRequest::new(
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
    ) -> ConversationsRequest<PostAnalyticsConversationsDetailsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_CONVERSATIONS_DETAILS_QUERY,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/analytics/conversations/{conversationId}/details`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_analytics_conversation_details(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetAnalyticsConversationDetails> {
        ConversationsRequest::new(
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
    ) -> ConversationsRequest<PostAnalyticsConversationDetailsProperties> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_ANALYTICS_CONVERSATION_DETAILS_PROPERTIES,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations`
    ///
    /// Optional, set on the request:
    /// - `communication_type`
    #[inline]
    pub fn get_conversations(&self) -> ConversationsRequest<GetConversations> {
        ConversationsRequest::new(rt::Call::new(&self.client, &GET_CONVERSATIONS))
    }
    /// `PATCH /api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_aftercallwork_conversation_id_participant_communication(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::AfterCallWorkUpdate,
    ) -> ConversationsRequest<
        PatchConversationsAftercallworkConversationIdParticipantCommunication,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_AFTERCALLWORK_CONVERSATION_ID_PARTICIPANT_COMMUNICATION,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/callbacks`
    #[inline]
    pub fn get_conversations_callbacks(
        &self,
    ) -> ConversationsRequest<GetConversationsCallbacks> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_CALLBACKS),
        )
    }
    /// `POST /api/v2/conversations/callbacks`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_callbacks(
        &self,
        body: models::CreateCallbackCommand,
    ) -> ConversationsRequest<PostConversationsCallbacks> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATIONS_CALLBACKS);
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/callbacks`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_conversations_callbacks(
        &self,
        body: models::PatchCallbackRequest,
    ) -> ConversationsRequest<PatchConversationsCallbacks> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATIONS_CALLBACKS);
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/callbacks/bulk/disconnect`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_callbacks_bulk_disconnect(
        &self,
        body: models::BulkCallbackDisconnectRequest,
    ) -> ConversationsRequest<PostConversationsCallbacksBulkDisconnect> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_CALLBACKS_BULK_DISCONNECT,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/callbacks/bulk/update`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_callbacks_bulk_update(
        &self,
        body: models::BulkCallbackPatchRequest,
    ) -> ConversationsRequest<PostConversationsCallbacksBulkUpdate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_CALLBACKS_BULK_UPDATE,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/callbacks/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversations_callback(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCallback> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_CALLBACK)
                .path(&conversation_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/callbacks/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_callback(
        &self,
        conversation_id: impl Into<String>,
        body: models::Conversation,
    ) -> ConversationsRequest<PatchConversationsCallback> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATIONS_CALLBACK)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_callback_participant(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::MediaParticipantRequest,
    ) -> ConversationsRequest<PatchConversationsCallbackParticipant> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_callback_participant_attributes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ParticipantAttributes,
    ) -> ConversationsRequest<PatchConversationsCallbackParticipantAttributes> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT_ATTRIBUTES,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_callback_participant_communication(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::MediaParticipantRequest,
    ) -> ConversationsRequest<PatchConversationsCallbackParticipantCommunication> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversations_callback_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCallbackParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversations_callback_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsCallbackParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_callback_participant_replace(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::TransferRequest,
    ) -> ConversationsRequest<PostConversationsCallbackParticipantReplace> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALLBACK_PARTICIPANT_REPLACE,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversations_callback_participant_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCallbackParticipantWrapup> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_CALLBACK_PARTICIPANT_WRAPUP)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn get_conversations_callback_participant_wrapupcodes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCallbackParticipantWrapupcodes> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_CALLBACK_PARTICIPANT_WRAPUPCODES,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/callbacks/{conversationId}/recordingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_callback_recordingstate(
        &self,
        conversation_id: impl Into<String>,
        body: models::SetRecordingState,
    ) -> ConversationsRequest<PutConversationsCallbackRecordingstate> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_CALLBACK_RECORDINGSTATE,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/calls`
    #[inline]
    pub fn get_conversations_calls(
        &self,
    ) -> ConversationsRequest<GetConversationsCalls> {
        ConversationsRequest::new(rt::Call::new(&self.client, &GET_CONVERSATIONS_CALLS))
    }
    /// `POST /api/v2/conversations/calls`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_calls(
        &self,
        body: models::CreateCallRequest,
    ) -> ConversationsRequest<PostConversationsCalls> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATIONS_CALLS);
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/calls/history`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `interval`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_conversations_calls_history(
        &self,
    ) -> ConversationsRequest<GetConversationsCallsHistory> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_CALLS_HISTORY),
        )
    }
    /// `GET /api/v2/conversations/calls/maximumconferenceparties`
    #[inline]
    pub fn get_conversations_calls_maximumconferenceparties(
        &self,
    ) -> ConversationsRequest<GetConversationsCallsMaximumconferenceparties> {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_CALLS_MAXIMUMCONFERENCEPARTIES,
            ),
        )
    }
    /// `POST /api/v2/conversations/calls/user/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_calls_user_user_id(
        &self,
        user_id: impl Into<String>,
        body: models::CreateCallRequest,
    ) -> ConversationsRequest<PostConversationsCallsUserUserId> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALLS_USER_USER_ID,
            )
            .path(&user_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/calls/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversations_call(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCall> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_CALL)
                .path(&conversation_id.into()),
        )
    }
    /// `POST /api/v2/conversations/calls/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_call(
        &self,
        conversation_id: impl Into<String>,
        body: models::CallCommand,
    ) -> ConversationsRequest<PostConversationsCall> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATIONS_CALL)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/calls/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_call(
        &self,
        conversation_id: impl Into<String>,
        body: models::Conversation,
    ) -> ConversationsRequest<PatchConversationsCall> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATIONS_CALL)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/calls/{conversationId}/conference`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_call_conference(
        &self,
        conversation_id: impl Into<String>,
        body: models::UpdateConferenceRequest,
    ) -> ConversationsRequest<PatchConversationsCallConference> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATIONS_CALL_CONFERENCE)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_call_participants(
        &self,
        conversation_id: impl Into<String>,
        body: models::Conversation,
    ) -> ConversationsRequest<PostConversationsCallParticipants> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATIONS_CALL_PARTICIPANTS)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/user/{userId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_call_participants_user_user_id(
        &self,
        conversation_id: impl Into<String>,
        user_id: impl Into<String>,
        body: models::Conversation,
    ) -> ConversationsRequest<PostConversationsCallParticipantsUserUserId> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALL_PARTICIPANTS_USER_USER_ID,
            )
            .path(&conversation_id.into())
            .path(&user_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_call_participant(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::MediaParticipantRequest,
    ) -> ConversationsRequest<PatchConversationsCallParticipant> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATIONS_CALL_PARTICIPANT)
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_call_participant_attributes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ParticipantAttributes,
    ) -> ConversationsRequest<PatchConversationsCallParticipantAttributes> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_CALL_PARTICIPANT_ATTRIBUTES,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn post_conversations_call_participant_barge(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsCallParticipantBarge> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATIONS_CALL_PARTICIPANT_BARGE)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn post_conversations_call_participant_coach(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsCallParticipantCoach> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATIONS_CALL_PARTICIPANT_COACH)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_call_participant_communication(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::MediaParticipantRequest,
    ) -> ConversationsRequest<PatchConversationsCallParticipantCommunication> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    #[inline]
    pub fn delete_conversations_call_participant_communication_postflowaction(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<
        DeleteConversationsCallParticipantCommunicationPostflowaction,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_POSTFLOWACTION,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_conversations_call_participant_communication_postflowaction(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<
        PatchConversationsCallParticipantCommunicationPostflowaction,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_POSTFLOWACTION,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversations_call_participant_communication_summaries(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsCallParticipantCommunicationSummaries> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_SUMMARIES,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_call_participant_communication_uuidata(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::SetUuiDataRequest,
    ) -> ConversationsRequest<PutConversationsCallParticipantCommunicationUuidata> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_UUIDATA,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversations_call_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCallParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversations_call_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsCallParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_conversations_call_participant_consult(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ConsultTransfer,
    ) -> ConversationsRequest<PostConversationsCallParticipantConsult> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn delete_conversations_call_participant_consult(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<DeleteConversationsCallParticipantConsult> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &DELETE_CONVERSATIONS_CALL_PARTICIPANT_CONSULT)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_call_participant_consult(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ConsultTransferUpdate,
    ) -> ConversationsRequest<PatchConversationsCallParticipantConsult> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_CALL_PARTICIPANT_CONSULT,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_call_participant_consult_agent(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ConsultTransferToAgent,
    ) -> ConversationsRequest<PostConversationsCallParticipantConsultAgent> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_AGENT,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/contact/external`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_call_participant_consult_contact_external(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ConsultTransferToExternalContact,
    ) -> ConversationsRequest<PostConversationsCallParticipantConsultContactExternal> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_CONTACT_EXTERNAL,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_conversations_call_participant_consult_external(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ConsultTransferToExternal,
    ) -> ConversationsRequest<PostConversationsCallParticipantConsultExternal> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_EXTERNAL,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_call_participant_consult_queue(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ConsultTransferToQueue,
    ) -> ConversationsRequest<PostConversationsCallParticipantConsultQueue> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_QUEUE,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn post_conversations_call_participant_monitor(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsCallParticipantMonitor> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATIONS_CALL_PARTICIPANT_MONITOR)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_call_participant_replace(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::TransferRequest,
    ) -> ConversationsRequest<PostConversationsCallParticipantReplace> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALL_PARTICIPANT_REPLACE,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/snippet/record`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_call_participant_snippet_record(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::SnippetRecordingRequest,
    ) -> ConversationsRequest<PostConversationsCallParticipantSnippetRecord> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALL_PARTICIPANT_SNIPPET_RECORD,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/user/{userId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_call_participant_user_user_id(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        user_id: impl Into<String>,
        body: models::MediaParticipantRequest,
    ) -> ConversationsRequest<PatchConversationsCallParticipantUserUserId> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_CALL_PARTICIPANT_USER_USER_ID,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into())
            .path(&user_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/voice/consult`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_call_participant_voice_consult(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ConsultTransferToAddress,
    ) -> ConversationsRequest<PostConversationsCallParticipantVoiceConsult> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_CALL_PARTICIPANT_VOICE_CONSULT,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversations_call_participant_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCallParticipantWrapup> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_CALL_PARTICIPANT_WRAPUP)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn get_conversations_call_participant_wrapupcodes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCallParticipantWrapupcodes> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_CALL_PARTICIPANT_WRAPUPCODES)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/calls/{conversationId}/recordingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_call_recordingstate(
        &self,
        conversation_id: impl Into<String>,
        body: models::SetRecordingState,
    ) -> ConversationsRequest<PutConversationsCallRecordingstate> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_CALL_RECORDINGSTATE,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/cobrowsesessions`
    #[inline]
    pub fn get_conversations_cobrowsesessions(
        &self,
    ) -> ConversationsRequest<GetConversationsCobrowsesessions> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_COBROWSESESSIONS),
        )
    }
    /// `GET /api/v2/conversations/cobrowsesessions/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversations_cobrowsesession(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCobrowsesession> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_COBROWSESESSION)
                .path(&conversation_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/cobrowsesessions/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_conversations_cobrowsesession(
        &self,
        conversation_id: impl Into<String>,
        body: models::Conversation,
    ) -> ConversationsRequest<PatchConversationsCobrowsesession> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATIONS_COBROWSESESSION)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_conversations_cobrowsesession_participant(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PatchConversationsCobrowsesessionParticipant> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_conversations_cobrowsesession_participant_attributes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PatchConversationsCobrowsesessionParticipantAttributes> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_ATTRIBUTES,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_conversations_cobrowsesession_participant_communication(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::MediaParticipantRequest,
    ) -> ConversationsRequest<
        PatchConversationsCobrowsesessionParticipantCommunication,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[deprecated]
    #[inline]
    pub fn get_conversations_cobrowsesession_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsCobrowsesessionParticipantCommunicationWrapup,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_conversations_cobrowsesession_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<
        PostConversationsCobrowsesessionParticipantCommunicationWrapup,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_conversations_cobrowsesession_participant_replace(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsCobrowsesessionParticipantReplace> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_REPLACE,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[deprecated]
    #[inline]
    pub fn get_conversations_cobrowsesession_participant_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCobrowsesessionParticipantWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[deprecated]
    #[inline]
    pub fn get_conversations_cobrowsesession_participant_wrapupcodes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCobrowsesessionParticipantWrapupcodes> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_WRAPUPCODES,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn put_conversations_cobrowsesession_recordingstate(
        &self,
        conversation_id: impl Into<String>,
        body: models::SetRecordingState,
    ) -> ConversationsRequest<PutConversationsCobrowsesessionRecordingstate> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_COBROWSESESSION_RECORDINGSTATE,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/customattributes/schemas`
    #[inline]
    pub fn get_conversations_customattributes_schemas(
        &self,
    ) -> ConversationsRequest<GetConversationsCustomattributesSchemas> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMAS),
        )
    }
    /// `POST /api/v2/conversations/customattributes/schemas`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_customattributes_schemas(
        &self,
        body: models::ConversationJsonSchemaRequest,
    ) -> ConversationsRequest<PostConversationsCustomattributesSchemas> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMAS,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/customattributes/schemas/coretypes`
    #[inline]
    pub fn get_conversations_customattributes_schemas_coretypes(
        &self,
    ) -> ConversationsRequest<GetConversationsCustomattributesSchemasCoretypes> {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMAS_CORETYPES,
            ),
        )
    }
    /// `GET /api/v2/conversations/customattributes/schemas/coretypes/{coreTypeName}`
    ///
    /// Arguments:
    /// - `core_type_name`
    #[inline]
    pub fn get_conversations_customattributes_schemas_coretype(
        &self,
        core_type_name: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCustomattributesSchemasCoretype> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMAS_CORETYPE,
                )
                .path(&core_type_name.into()),
        )
    }
    /// `GET /api/v2/conversations/customattributes/schemas/limits`
    #[inline]
    pub fn get_conversations_customattributes_schemas_limits(
        &self,
    ) -> ConversationsRequest<GetConversationsCustomattributesSchemasLimits> {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMAS_LIMITS,
            ),
        )
    }
    /// `GET /api/v2/conversations/customattributes/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_conversations_customattributes_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCustomattributesSchema> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/customattributes/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_customattributes_schema(
        &self,
        schema_id: impl Into<String>,
        body: models::ConversationSchemaUpdateRequest,
    ) -> ConversationsRequest<PutConversationsCustomattributesSchema> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMA,
            )
            .path(&schema_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_conversations_customattributes_schema_versions(
        &self,
        schema_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCustomattributesSchemaVersions> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMA_VERSIONS,
                )
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `version_id`
    #[inline]
    pub fn get_conversations_customattributes_schema_version(
        &self,
        schema_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsCustomattributesSchemaVersion> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMA_VERSION,
                )
                .path(&schema_id.into())
                .path(&version_id.into()),
        )
    }
    /// `POST /api/v2/conversations/customattributes/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_customattributes_search(
        &self,
        body: models::ConversationCustomAttributesSearchRequest,
    ) -> ConversationsRequest<PostConversationsCustomattributesSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_CUSTOMATTRIBUTES_SEARCH,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/emails`
    #[inline]
    pub fn get_conversations_emails(
        &self,
    ) -> ConversationsRequest<GetConversationsEmails> {
        ConversationsRequest::new(rt::Call::new(&self.client, &GET_CONVERSATIONS_EMAILS))
    }
    /// `POST /api/v2/conversations/emails`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_emails(
        &self,
        body: models::CreateEmailRequest,
    ) -> ConversationsRequest<PostConversationsEmails> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATIONS_EMAILS);
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/emails/agentless`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_emails_agentless(
        &self,
        body: models::AgentlessEmailSendRequestDto,
    ) -> ConversationsRequest<PostConversationsEmailsAgentless> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATIONS_EMAILS_AGENTLESS);
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/emails/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversations_email(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsEmail> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_EMAIL)
                .path(&conversation_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/emails/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_email(
        &self,
        conversation_id: impl Into<String>,
        body: models::Conversation,
    ) -> ConversationsRequest<PatchConversationsEmail> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATIONS_EMAIL)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/emails/{conversationId}/inboundmessages`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_email_inboundmessages(
        &self,
        conversation_id: impl Into<String>,
        body: models::InboundMessageRequest,
    ) -> ConversationsRequest<PostConversationsEmailInboundmessages> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_EMAIL_INBOUNDMESSAGES,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/emails/{conversationId}/messages`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `include_agentless_stitched_messages`
    #[inline]
    pub fn get_conversations_email_messages(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsEmailMessages> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_EMAIL_MESSAGES)
                .path(&conversation_id.into()),
        )
    }
    /// `POST /api/v2/conversations/emails/{conversationId}/messages`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_email_messages(
        &self,
        conversation_id: impl Into<String>,
        body: models::EmailMessage,
    ) -> ConversationsRequest<PostConversationsEmailMessages> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATIONS_EMAIL_MESSAGES)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/emails/{conversationId}/messages/draft`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversations_email_messages_draft(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsEmailMessagesDraft> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_EMAIL_MESSAGES_DRAFT)
                .path(&conversation_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/emails/{conversationId}/messages/draft`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_email_messages_draft(
        &self,
        conversation_id: impl Into<String>,
        body: models::EmailMessage,
    ) -> ConversationsRequest<PutConversationsEmailMessagesDraft> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_EMAIL_MESSAGES_DRAFT,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/emails/{conversationId}/messages/draft`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `auto_fill`
    /// - `discard`
    /// - `body`
    #[inline]
    pub fn patch_conversations_email_messages_draft(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<PatchConversationsEmailMessagesDraft> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &PATCH_CONVERSATIONS_EMAIL_MESSAGES_DRAFT)
                .path(&conversation_id.into()),
        )
    }
    /// `POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_email_messages_draft_attachments_copy(
        &self,
        conversation_id: impl Into<String>,
        body: models::CopyAttachmentsRequest,
    ) -> ConversationsRequest<PostConversationsEmailMessagesDraftAttachmentsCopy> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_EMAIL_MESSAGES_DRAFT_ATTACHMENTS_COPY,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/uploads`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_email_messages_draft_attachments_uploads(
        &self,
        conversation_id: impl Into<String>,
        body: models::UploadAttachmentRequest,
    ) -> ConversationsRequest<PostConversationsEmailMessagesDraftAttachmentsUploads> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_EMAIL_MESSAGES_DRAFT_ATTACHMENTS_UPLOADS,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `DELETE /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `attachment_id`
    #[inline]
    pub fn delete_conversations_email_messages_draft_attachment(
        &self,
        conversation_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> ConversationsRequest<DeleteConversationsEmailMessagesDraftAttachment> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_EMAIL_MESSAGES_DRAFT_ATTACHMENT,
                )
                .path(&conversation_id.into())
                .path(&attachment_id.into()),
        )
    }
    /// `GET /api/v2/conversations/emails/{conversationId}/messages/{messageId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `message_id`
    #[inline]
    pub fn get_conversations_email_message(
        &self,
        conversation_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsEmailMessage> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_EMAIL_MESSAGE)
                .path(&conversation_id.into())
                .path(&message_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_email_participant(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::MediaParticipantRequest,
    ) -> ConversationsRequest<PatchConversationsEmailParticipant> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_EMAIL_PARTICIPANT,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_email_participant_attributes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ParticipantAttributes,
    ) -> ConversationsRequest<PatchConversationsEmailParticipantAttributes> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_ATTRIBUTES,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_email_participant_communication(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::MediaParticipantRequest,
    ) -> ConversationsRequest<PatchConversationsEmailParticipantCommunication> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversations_email_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsEmailParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversations_email_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsEmailParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_email_participant_parkingstate(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ParkingStateRequest,
    ) -> ConversationsRequest<PatchConversationsEmailParticipantParkingstate> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_PARKINGSTATE,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_email_participant_replace(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::TransferRequest,
    ) -> ConversationsRequest<PostConversationsEmailParticipantReplace> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_EMAIL_PARTICIPANT_REPLACE,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversations_email_participant_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsEmailParticipantWrapup> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_EMAIL_PARTICIPANT_WRAPUP)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn get_conversations_email_participant_wrapupcodes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsEmailParticipantWrapupcodes> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_EMAIL_PARTICIPANT_WRAPUPCODES)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `POST /api/v2/conversations/emails/{conversationId}/reconnect`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn post_conversations_email_reconnect(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsEmailReconnect> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATIONS_EMAIL_RECONNECT)
                .path(&conversation_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/emails/{conversationId}/recordingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_email_recordingstate(
        &self,
        conversation_id: impl Into<String>,
        body: models::SetRecordingState,
    ) -> ConversationsRequest<PutConversationsEmailRecordingstate> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_EMAIL_RECORDINGSTATE,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/emails/{conversationId}/settings`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversations_email_settings(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsEmailSettings> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_EMAIL_SETTINGS)
                .path(&conversation_id.into()),
        )
    }
    /// `POST /api/v2/conversations/faxes`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_faxes(
        &self,
        body: models::FaxSendRequest,
    ) -> ConversationsRequest<PostConversationsFaxes> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATIONS_FAXES);
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/internalmessages`
    #[inline]
    pub fn get_conversations_internalmessages(
        &self,
    ) -> ConversationsRequest<GetConversationsInternalmessages> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_INTERNALMESSAGES),
        )
    }
    /// `GET /api/v2/conversations/internalmessages/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversations_internalmessage(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsInternalmessage> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_INTERNALMESSAGE)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/conversations/keyconfigurations`
    #[inline]
    pub fn get_conversations_keyconfigurations(
        &self,
    ) -> ConversationsRequest<GetConversationsKeyconfigurations> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_KEYCONFIGURATIONS),
        )
    }
    /// `POST /api/v2/conversations/keyconfigurations`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_keyconfigurations(
        &self,
        body: models::ConversationEncryptionConfiguration,
    ) -> ConversationsRequest<PostConversationsKeyconfigurations> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_KEYCONFIGURATIONS,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/keyconfigurations/validate`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_keyconfigurations_validate(
        &self,
        body: models::ConversationEncryptionConfiguration,
    ) -> ConversationsRequest<PostConversationsKeyconfigurationsValidate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_KEYCONFIGURATIONS_VALIDATE,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/keyconfigurations/{keyconfigurationsId}`
    ///
    /// Arguments:
    /// - `keyconfigurations_id`
    #[inline]
    pub fn get_conversations_keyconfiguration(
        &self,
        keyconfigurations_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsKeyconfiguration> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_KEYCONFIGURATION)
                .path(&keyconfigurations_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/keyconfigurations/{keyconfigurationsId}`
    ///
    /// Arguments:
    /// - `keyconfigurations_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_keyconfiguration(
        &self,
        keyconfigurations_id: impl Into<String>,
        body: models::ConversationEncryptionConfiguration,
    ) -> ConversationsRequest<PutConversationsKeyconfiguration> {
        let mut call = rt::Call::new(&self.client, &PUT_CONVERSATIONS_KEYCONFIGURATION)
            .path(&keyconfigurations_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messages`
    #[inline]
    pub fn get_conversations_messages(
        &self,
    ) -> ConversationsRequest<GetConversationsMessages> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGES),
        )
    }
    /// `POST /api/v2/conversations/messages`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messages(
        &self,
        body: models::CreateOutboundMessagingConversationRequest,
    ) -> ConversationsRequest<PostConversationsMessages> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATIONS_MESSAGES);
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/agentless`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messages_agentless(
        &self,
        body: models::SendAgentlessOutboundMessageRequest,
    ) -> ConversationsRequest<PostConversationsMessagesAgentless> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGES_AGENTLESS,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messages/cachedmedia`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `url`
    #[inline]
    pub fn get_conversations_messages_cachedmedia(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagesCachedmedia> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGES_CACHEDMEDIA),
        )
    }
    /// `GET /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}`
    ///
    /// Arguments:
    /// - `cached_media_item_id`
    #[inline]
    pub fn get_conversations_messages_cachedmedia_cached_media_item_id(
        &self,
        cached_media_item_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessagesCachedmediaCachedMediaItemId> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGES_CACHEDMEDIA_CACHED_MEDIA_ITEM_ID,
                )
                .path(&cached_media_item_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}`
    ///
    /// Arguments:
    /// - `cached_media_item_id`
    #[inline]
    pub fn delete_conversations_messages_cachedmedia_cached_media_item_id(
        &self,
        cached_media_item_id: impl Into<String>,
    ) -> ConversationsRequest<DeleteConversationsMessagesCachedmediaCachedMediaItemId> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_MESSAGES_CACHEDMEDIA_CACHED_MEDIA_ITEM_ID,
                )
                .path(&cached_media_item_id.into()),
        )
    }
    /// `POST /api/v2/conversations/messages/inbound/open`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_conversations_messages_inbound_open(
        &self,
        body: models::OpenNormalizedMessage,
    ) -> ConversationsRequest<PostConversationsMessagesInboundOpen> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGES_INBOUND_OPEN,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messages/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversations_message(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessage> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGE)
                .path(&conversation_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messages/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_message(
        &self,
        conversation_id: impl Into<String>,
        body: models::Conversation,
    ) -> ConversationsRequest<PatchConversationsMessage> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATIONS_MESSAGE)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_message_communication_messages(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::AdditionalMessage,
    ) -> ConversationsRequest<PostConversationsMessageCommunicationMessages> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES,
            )
            .path(&conversation_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `status`
    #[inline]
    pub fn get_conversations_message_communication_messages_media(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessageCommunicationMessagesMedia> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA,
                )
                .path(&conversation_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    #[deprecated]
    #[inline]
    pub fn post_conversations_message_communication_messages_media(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsMessageCommunicationMessagesMedia> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA,
                )
                .path(&conversation_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/uploads`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_message_communication_messages_media_uploads(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::UploadMediaRequest,
    ) -> ConversationsRequest<
        PostConversationsMessageCommunicationMessagesMediaUploads,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA_UPLOADS,
            )
            .path(&conversation_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `media_id`
    #[inline]
    pub fn get_conversations_message_communication_messages_media_media_id(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        media_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessageCommunicationMessagesMediaMediaId> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA_MEDIA_ID,
                )
                .path(&conversation_id.into())
                .path(&communication_id.into())
                .path(&media_id.into()),
        )
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/socialmedia/messages`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_message_communication_socialmedia_messages(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::AdditionalSocialMediaMessage,
    ) -> ConversationsRequest<PostConversationsMessageCommunicationSocialmediaMessages> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_MESSAGE_COMMUNICATION_SOCIALMEDIA_MESSAGES,
            )
            .path(&conversation_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_message_communication_typing(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::MessageTypingEventRequest,
    ) -> ConversationsRequest<PostConversationsMessageCommunicationTyping> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_MESSAGE_COMMUNICATION_TYPING,
            )
            .path(&conversation_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/messages/bulk`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversations_message_messages_bulk(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsMessageMessagesBulk> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATIONS_MESSAGE_MESSAGES_BULK)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/conversations/messages/{conversationId}/messages/{messageId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `message_id`
    #[inline]
    pub fn get_conversations_message_message(
        &self,
        conversation_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessageMessage> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGE_MESSAGE)
                .path(&conversation_id.into())
                .path(&message_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_conversations_message_participant(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PatchConversationsMessageParticipant> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_conversations_message_participant_attributes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PatchConversationsMessageParticipantAttributes> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT_ATTRIBUTES,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_message_participant_communication(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::MediaParticipantRequest,
    ) -> ConversationsRequest<PatchConversationsMessageParticipantCommunication> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversations_message_participant_communication_summaries(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<
        PostConversationsMessageParticipantCommunicationSummaries,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION_SUMMARIES,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversations_message_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessageParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversations_message_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsMessageParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn post_conversations_message_participant_monitor(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsMessageParticipantMonitor> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATIONS_MESSAGE_PARTICIPANT_MONITOR)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/parkingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_message_participant_parkingstate(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ParkingStateRequest,
    ) -> ConversationsRequest<PatchConversationsMessageParticipantParkingstate> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT_PARKINGSTATE,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_message_participant_replace(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::TransferRequest,
    ) -> ConversationsRequest<PostConversationsMessageParticipantReplace> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_MESSAGE_PARTICIPANT_REPLACE,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/takeover`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn post_conversations_message_participant_takeover(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsMessageParticipantTakeover> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATIONS_MESSAGE_PARTICIPANT_TAKEOVER)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversations_message_participant_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessageParticipantWrapup> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGE_PARTICIPANT_WRAPUP)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn get_conversations_message_participant_wrapupcodes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessageParticipantWrapupcodes> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGE_PARTICIPANT_WRAPUPCODES,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/messages/{conversationId}/recordingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_message_recordingstate(
        &self,
        conversation_id: impl Into<String>,
        body: models::SetRecordingState,
    ) -> ConversationsRequest<PutConversationsMessageRecordingstate> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_MESSAGE_RECORDINGSTATE,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/{integrationId}/inbound/open/event`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_message_inbound_open_event(
        &self,
        integration_id: impl Into<String>,
        body: models::OpenInboundNormalizedEvent,
    ) -> ConversationsRequest<PostConversationsMessageInboundOpenEvent> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_EVENT,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/{integrationId}/inbound/open/message`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `prefetch_conversation_id`
    #[inline]
    pub fn post_conversations_message_inbound_open_message(
        &self,
        integration_id: impl Into<String>,
        body: models::OpenInboundNormalizedMessage,
    ) -> ConversationsRequest<PostConversationsMessageInboundOpenMessage> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_MESSAGE,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/{integrationId}/inbound/open/receipt`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_message_inbound_open_receipt(
        &self,
        integration_id: impl Into<String>,
        body: models::OpenInboundNormalizedReceipt,
    ) -> ConversationsRequest<PostConversationsMessageInboundOpenReceipt> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_RECEIPT,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messages/{integrationId}/inbound/open/structured/response`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn post_conversations_message_inbound_open_structured_response(
        &self,
        integration_id: impl Into<String>,
        body: models::OpenInboundStructuredResponseMessage,
    ) -> ConversationsRequest<PostConversationsMessageInboundOpenStructuredResponse> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_STRUCTURED_RESPONSE,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messages/{messageId}/details`
    ///
    /// Arguments:
    /// - `message_id`
    #[inline]
    pub fn get_conversations_message_details(
        &self,
        message_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessageDetails> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGE_DETAILS)
                .path(&message_id.into()),
        )
    }
    /// `GET /api/v2/conversations/messaging/facebook/app`
    #[inline]
    pub fn get_conversations_messaging_facebook_app(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingFacebookApp> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGING_FACEBOOK_APP),
        )
    }
    /// `GET /api/v2/conversations/messaging/facebook/permissions`
    #[inline]
    pub fn get_conversations_messaging_facebook_permissions(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingFacebookPermissions> {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_MESSAGING_FACEBOOK_PERMISSIONS,
            ),
        )
    }
    /// `GET /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn get_conversations_messaging_identityresolution_integrations_apple_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_APPLE_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_messaging_identityresolution_integrations_apple_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::AppleIdentityResolutionConfig,
    ) -> ConversationsRequest<
        PutConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_APPLE_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn get_conversations_messaging_identityresolution_integrations_facebook_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_FACEBOOK_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_messaging_identityresolution_integrations_facebook_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::FacebookIdentityResolutionConfig,
    ) -> ConversationsRequest<
        PutConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_FACEBOOK_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn get_conversations_messaging_identityresolution_integrations_instagram_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_messaging_identityresolution_integrations_instagram_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::InstagramIdentityResolutionConfig,
    ) -> ConversationsRequest<
        PutConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn get_conversations_messaging_identityresolution_integrations_open_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_OPEN_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_messaging_identityresolution_integrations_open_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::OpenMessagingIdentityResolutionConfig,
    ) -> ConversationsRequest<
        PutConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_OPEN_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn get_conversations_messaging_identityresolution_integrations_twitter_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_TWITTER_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_messaging_identityresolution_integrations_twitter_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::TwitterIdentityResolutionConfig,
    ) -> ConversationsRequest<
        PutConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_TWITTER_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn get_conversations_messaging_identityresolution_integrations_whatsapp_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_WHATSAPP_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_messaging_identityresolution_integrations_whatsapp_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::WhatsAppIdentityResolutionConfig,
    ) -> ConversationsRequest<
        PutConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_WHATSAPP_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `messaging_setting_id`
    /// - `page_number`
    /// - `page_size`
    /// - `supported_content_id`
    #[inline]
    pub fn get_conversations_messaging_integrations(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingIntegrations> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS),
        )
    }
    /// `GET /api/v2/conversations/messaging/integrations/apple`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `messaging_setting_id`
    /// - `page_number`
    /// - `page_size`
    /// - `supported_content_id`
    #[inline]
    pub fn get_conversations_messaging_integrations_apple(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingIntegrationsApple> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_APPLE),
        )
    }
    /// `POST /api/v2/conversations/messaging/integrations/apple`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messaging_integrations_apple(
        &self,
        body: models::AppleIntegrationRequest,
    ) -> ConversationsRequest<PostConversationsMessagingIntegrationsApple> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_APPLE,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/apple/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_conversations_messaging_integrations_apple_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessagingIntegrationsAppleIntegrationId> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_APPLE_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/messaging/integrations/apple/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn delete_conversations_messaging_integrations_apple_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        DeleteConversationsMessagingIntegrationsAppleIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_APPLE_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messaging/integrations/apple/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_messaging_integrations_apple_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::AppleIntegrationUpdateRequest,
    ) -> ConversationsRequest<
        PatchConversationsMessagingIntegrationsAppleIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_APPLE_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/facebook`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `messaging_setting_id`
    /// - `page_number`
    /// - `page_size`
    /// - `supported_content_id`
    #[inline]
    pub fn get_conversations_messaging_integrations_facebook(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingIntegrationsFacebook> {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK,
            ),
        )
    }
    /// `POST /api/v2/conversations/messaging/integrations/facebook`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messaging_integrations_facebook(
        &self,
        body: models::FacebookIntegrationRequest,
    ) -> ConversationsRequest<PostConversationsMessagingIntegrationsFacebook> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/facebook/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_conversations_messaging_integrations_facebook_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIntegrationsFacebookIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/messaging/integrations/facebook/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn delete_conversations_messaging_integrations_facebook_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        DeleteConversationsMessagingIntegrationsFacebookIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messaging/integrations/facebook/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_messaging_integrations_facebook_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::FacebookIntegrationUpdateRequest,
    ) -> ConversationsRequest<
        PatchConversationsMessagingIntegrationsFacebookIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/instagram`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `messaging_setting_id`
    /// - `page_number`
    /// - `page_size`
    /// - `supported_content_id`
    #[inline]
    pub fn get_conversations_messaging_integrations_instagram(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingIntegrationsInstagram> {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM,
            ),
        )
    }
    /// `POST /api/v2/conversations/messaging/integrations/instagram`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messaging_integrations_instagram(
        &self,
        body: models::InstagramIntegrationRequest,
    ) -> ConversationsRequest<PostConversationsMessagingIntegrationsInstagram> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/instagram/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_conversations_messaging_integrations_instagram_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIntegrationsInstagramIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/messaging/integrations/instagram/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn delete_conversations_messaging_integrations_instagram_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        DeleteConversationsMessagingIntegrationsInstagramIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messaging/integrations/instagram/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_messaging_integrations_instagram_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::InstagramIntegrationUpdateRequest,
    ) -> ConversationsRequest<
        PatchConversationsMessagingIntegrationsInstagramIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/open`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `messaging_setting_id`
    /// - `page_number`
    /// - `page_size`
    /// - `supported_content_id`
    #[inline]
    pub fn get_conversations_messaging_integrations_open(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingIntegrationsOpen> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN),
        )
    }
    /// `POST /api/v2/conversations/messaging/integrations/open`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messaging_integrations_open(
        &self,
        body: models::OpenIntegrationRequest,
    ) -> ConversationsRequest<PostConversationsMessagingIntegrationsOpen> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messaging_integrations_open_extensions_googlebusinessprofile(
        &self,
        body: models::GoogleBusinessProfileOpenIntegrationRequest,
    ) -> ConversationsRequest<
        PostConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings`
    ///
    /// A preview: it may change or go without notice.
    #[inline]
    pub fn get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_oauth_settings(
        &self,
    ) -> ConversationsRequest<
        GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_OAUTH_SETTINGS,
            ),
        )
    }
    /// `POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messaging_integrations_open_extensions_googlebusinessprofile_tokens(
        &self,
        body: models::GoogleAuthTokenRequest,
    ) -> ConversationsRequest<
        PostConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_TOKENS,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `token_id`
    #[inline]
    pub fn get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_token(
        &self,
        token_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_TOKEN,
                )
                .path(&token_id.into()),
        )
    }
    /// `GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}/accounts`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `token_id`
    #[inline]
    pub fn get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_token_accounts(
        &self,
        token_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_TOKEN_ACCOUNTS,
                )
                .path(&token_id.into()),
        )
    }
    /// `GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn delete_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        DeleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::GoogleBusinessProfileOpenIntegrationUpdateRequest,
    ) -> ConversationsRequest<
        PatchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/open/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_conversations_messaging_integrations_open_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessagingIntegrationsOpenIntegrationId> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/messaging/integrations/open/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn delete_conversations_messaging_integrations_open_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        DeleteConversationsMessagingIntegrationsOpenIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messaging/integrations/open/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_messaging_integrations_open_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::OpenIntegrationUpdateRequest,
    ) -> ConversationsRequest<PatchConversationsMessagingIntegrationsOpenIntegrationId> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/twitter`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `messaging_setting_id`
    /// - `page_number`
    /// - `page_size`
    /// - `supported_content_id`
    #[inline]
    pub fn get_conversations_messaging_integrations_twitter(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingIntegrationsTwitter> {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER,
            ),
        )
    }
    /// `POST /api/v2/conversations/messaging/integrations/twitter`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messaging_integrations_twitter(
        &self,
        body: models::TwitterIntegrationRequest,
    ) -> ConversationsRequest<PostConversationsMessagingIntegrationsTwitter> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/twitter/oauth/settings`
    #[inline]
    pub fn get_conversations_messaging_integrations_twitter_oauth_settings(
        &self,
    ) -> ConversationsRequest<
        GetConversationsMessagingIntegrationsTwitterOauthSettings,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER_OAUTH_SETTINGS,
            ),
        )
    }
    /// `GET /api/v2/conversations/messaging/integrations/twitter/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_conversations_messaging_integrations_twitter_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIntegrationsTwitterIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/messaging/integrations/twitter/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn delete_conversations_messaging_integrations_twitter_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        DeleteConversationsMessagingIntegrationsTwitterIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messaging/integrations/twitter/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_messaging_integrations_twitter_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::TwitterIntegrationUpdateRequest,
    ) -> ConversationsRequest<
        PatchConversationsMessagingIntegrationsTwitterIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/whatsapp`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `messaging_setting_id`
    /// - `page_number`
    /// - `page_size`
    /// - `supported_content_id`
    #[inline]
    pub fn get_conversations_messaging_integrations_whatsapp(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingIntegrationsWhatsapp> {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP,
            ),
        )
    }
    /// `POST /api/v2/conversations/messaging/integrations/whatsapp`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_conversations_messaging_integrations_whatsapp(
        &self,
        body: models::WhatsAppIntegrationRequest,
    ) -> ConversationsRequest<PostConversationsMessagingIntegrationsWhatsapp> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messaging_integrations_whatsapp_embeddedsignup(
        &self,
        body: models::WhatsAppEmbeddedSignupIntegrationRequest,
    ) -> ConversationsRequest<
        PostConversationsMessagingIntegrationsWhatsappEmbeddedsignup,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_EMBEDDEDSIGNUP,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_messaging_integrations_whatsapp_embeddedsignup_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::WhatsAppEmbeddedSignupIntegrationActivationRequest,
    ) -> ConversationsRequest<
        PatchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_EMBEDDEDSIGNUP_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_conversations_messaging_integrations_whatsapp_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingIntegrationsWhatsappIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn delete_conversations_messaging_integrations_whatsapp_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<
        DeleteConversationsMessagingIntegrationsWhatsappIntegrationId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID,
                )
                .path(&integration_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}`
    ///
    /// Arguments:
    /// - `integration_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_messaging_integrations_whatsapp_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: models::WhatsAppIntegrationUpdateRequest,
    ) -> ConversationsRequest<
        PatchConversationsMessagingIntegrationsWhatsappIntegrationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID,
            )
            .path(&integration_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/integrations/{integrationId}/twitter/oauth/settings`
    ///
    /// Arguments:
    /// - `integration_id`
    #[inline]
    pub fn get_conversations_messaging_integration_twitter_oauth_settings(
        &self,
        integration_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessagingIntegrationTwitterOauthSettings> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_INTEGRATION_TWITTER_OAUTH_SETTINGS,
                )
                .path(&integration_id.into()),
        )
    }
    /// `GET /api/v2/conversations/messaging/oauth/apple/callback`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `code`
    /// - `state`
    ///
    /// Optional, set on the request:
    /// - `error`
    #[inline]
    pub fn get_conversations_messaging_oauth_apple_callback(
        &self,
        code: impl Into<String>,
        state: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessagingOauthAppleCallback> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_CONVERSATIONS_MESSAGING_OAUTH_APPLE_CALLBACK,
        );
        call.query("code", code.into());
        call.query("state", state.into());
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/settings`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_conversations_messaging_settings(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingSettings> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGING_SETTINGS),
        )
    }
    /// `POST /api/v2/conversations/messaging/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messaging_settings(
        &self,
        body: models::MessagingSettingRequest,
    ) -> ConversationsRequest<PostConversationsMessagingSettings> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_SETTINGS,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/settings/default`
    #[inline]
    pub fn get_conversations_messaging_settings_default(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingSettingsDefault> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT),
        )
    }
    /// `PUT /api/v2/conversations/messaging/settings/default`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_conversations_messaging_settings_default(
        &self,
        body: models::MessagingSettingDefaultRequest,
    ) -> ConversationsRequest<PutConversationsMessagingSettingsDefault> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `DELETE /api/v2/conversations/messaging/settings/default`
    #[inline]
    pub fn delete_conversations_messaging_settings_default(
        &self,
    ) -> ConversationsRequest<DeleteConversationsMessagingSettingsDefault> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &DELETE_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT),
        )
    }
    /// `GET /api/v2/conversations/messaging/settings/{messageSettingId}`
    ///
    /// Arguments:
    /// - `message_setting_id`
    #[inline]
    pub fn get_conversations_messaging_setting(
        &self,
        message_setting_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsMessagingSetting> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGING_SETTING)
                .path(&message_setting_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/messaging/settings/{messageSettingId}`
    ///
    /// Arguments:
    /// - `message_setting_id`
    #[inline]
    pub fn delete_conversations_messaging_setting(
        &self,
        message_setting_id: impl Into<String>,
    ) -> ConversationsRequest<DeleteConversationsMessagingSetting> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &DELETE_CONVERSATIONS_MESSAGING_SETTING)
                .path(&message_setting_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messaging/settings/{messageSettingId}`
    ///
    /// Arguments:
    /// - `message_setting_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_messaging_setting(
        &self,
        message_setting_id: impl Into<String>,
        body: models::MessagingSettingPatchRequest,
    ) -> ConversationsRequest<PatchConversationsMessagingSetting> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGING_SETTING,
            )
            .path(&message_setting_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/supportedcontent`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_conversations_messaging_supportedcontent(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingSupportedcontent> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT),
        )
    }
    /// `POST /api/v2/conversations/messaging/supportedcontent`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_messaging_supportedcontent(
        &self,
        body: models::SupportedContent,
    ) -> ConversationsRequest<PostConversationsMessagingSupportedcontent> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/supportedcontent/default`
    #[inline]
    pub fn get_conversations_messaging_supportedcontent_default(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingSupportedcontentDefault> {
        ConversationsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_DEFAULT,
            ),
        )
    }
    /// `PUT /api/v2/conversations/messaging/supportedcontent/default`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_conversations_messaging_supportedcontent_default(
        &self,
        body: models::SupportedContentReference,
    ) -> ConversationsRequest<PutConversationsMessagingSupportedcontentDefault> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_DEFAULT,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/supportedcontent/{supportedContentId}`
    ///
    /// Arguments:
    /// - `supported_content_id`
    #[inline]
    pub fn get_conversations_messaging_supportedcontent_supported_content_id(
        &self,
        supported_content_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsMessagingSupportedcontentSupportedContentId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID,
                )
                .path(&supported_content_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/messaging/supportedcontent/{supportedContentId}`
    ///
    /// Arguments:
    /// - `supported_content_id`
    #[inline]
    pub fn delete_conversations_messaging_supportedcontent_supported_content_id(
        &self,
        supported_content_id: impl Into<String>,
    ) -> ConversationsRequest<
        DeleteConversationsMessagingSupportedcontentSupportedContentId,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID,
                )
                .path(&supported_content_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/messaging/supportedcontent/{supportedContentId}`
    ///
    /// Arguments:
    /// - `supported_content_id`
    /// - `body`
    #[inline]
    pub fn patch_conversations_messaging_supportedcontent_supported_content_id(
        &self,
        supported_content_id: impl Into<String>,
        body: models::SupportedContent,
    ) -> ConversationsRequest<
        PatchConversationsMessagingSupportedcontentSupportedContentId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID,
            )
            .path(&supported_content_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/messaging/threadingtimeline`
    #[inline]
    pub fn get_conversations_messaging_threadingtimeline(
        &self,
    ) -> ConversationsRequest<GetConversationsMessagingThreadingtimeline> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_MESSAGING_THREADINGTIMELINE),
        )
    }
    /// `PUT /api/v2/conversations/messaging/threadingtimeline`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_conversations_messaging_threadingtimeline(
        &self,
        body: models::ConversationThreadingWindow,
    ) -> ConversationsRequest<PutConversationsMessagingThreadingtimeline> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_CONVERSATIONS_MESSAGING_THREADINGTIMELINE,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/participants/attributes/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_participants_attributes_search(
        &self,
        body: models::ConversationParticipantSearchRequest,
    ) -> ConversationsRequest<PostConversationsParticipantsAttributesSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_PARTICIPANTS_ATTRIBUTES_SEARCH,
        );
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[deprecated]
    #[inline]
    pub fn get_conversations_screenshare_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<
        GetConversationsScreenshareParticipantCommunicationWrapup,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_SCREENSHARE_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_conversations_screenshare_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<
        PostConversationsScreenshareParticipantCommunicationWrapup,
    > {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_SCREENSHARE_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/screenshares/{conversationId}/recordingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn put_conversations_screenshare_recordingstate(
        &self,
        conversation_id: impl Into<String>,
        body: models::SetRecordingState,
    ) -> ConversationsRequest<PutConversationsScreenshareRecordingstate> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_SCREENSHARE_RECORDINGSTATE,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/settings`
    #[inline]
    pub fn get_conversations_settings(
        &self,
    ) -> ConversationsRequest<GetConversationsSettings> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_SETTINGS),
        )
    }
    /// `PATCH /api/v2/conversations/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_conversations_settings(
        &self,
        body: models::Settings,
    ) -> ConversationsRequest<PatchConversationsSettings> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATIONS_SETTINGS);
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversations_social_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsSocialParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_SOCIAL_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversations_social_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsSocialParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_SOCIAL_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/socials/{conversationId}/recordingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_social_recordingstate(
        &self,
        conversation_id: impl Into<String>,
        body: models::SetRecordingState,
    ) -> ConversationsRequest<PutConversationsSocialRecordingstate> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_SOCIAL_RECORDINGSTATE,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/videos/meetings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_videos_meetings(
        &self,
        body: models::GenerateMeetingIdRequest,
    ) -> ConversationsRequest<PostConversationsVideosMeetings> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATIONS_VIDEOS_MEETINGS);
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/videos/meetings/{meetingId}`
    ///
    /// Arguments:
    /// - `meeting_id`
    #[inline]
    pub fn get_conversations_videos_meeting(
        &self,
        meeting_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsVideosMeeting> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_VIDEOS_MEETING)
                .path(&meeting_id.into()),
        )
    }
    /// `GET /api/v2/conversations/videos/{conferenceId}/details`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `conference_id`
    #[inline]
    pub fn get_conversations_video_details(
        &self,
        conference_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsVideoDetails> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_VIDEO_DETAILS)
                .path(&conference_id.into()),
        )
    }
    /// `POST /api/v2/conversations/videos/{conversationId}/agentconference/communications/{communicationId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    #[inline]
    pub fn post_conversations_video_agentconference_communication(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsVideoAgentconferenceCommunication> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_VIDEO_AGENTCONFERENCE_COMMUNICATION,
                )
                .path(&conversation_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `GET /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversations_video_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationsVideoParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATIONS_VIDEO_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversations_video_participant_communication_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationsVideoParticipantCommunicationWrapup> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATIONS_VIDEO_PARTICIPANT_COMMUNICATION_WRAPUP,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/videos/{conversationId}/recordingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_video_recordingstate(
        &self,
        conversation_id: impl Into<String>,
        body: models::SetRecordingState,
    ) -> ConversationsRequest<PutConversationsVideoRecordingstate> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATIONS_VIDEO_RECORDINGSTATE,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversation(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversation> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION).path(&conversation_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn delete_conversation(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<DeleteConversation> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &DELETE_CONVERSATION)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/accessattributes`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversation_accessattributes(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationAccessattributes> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_ACCESSATTRIBUTES)
                .path(&conversation_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/{conversationId}/accessattributes`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_conversation_accessattributes(
        &self,
        conversation_id: impl Into<String>,
        body: models::ConversationAccessAttributesUpdate,
    ) -> ConversationsRequest<PutConversationAccessattributes> {
        let mut call = rt::Call::new(&self.client, &PUT_CONVERSATION_ACCESSATTRIBUTES)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/{conversationId}/assign`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_assign(
        &self,
        conversation_id: impl Into<String>,
        body: models::ConversationUser,
    ) -> ConversationsRequest<PostConversationAssign> {
        let mut call = rt::Call::new(&self.client, &POST_CONVERSATION_ASSIGN)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/assistant/copilotcontext`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversation_assistant_copilotcontext(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationAssistantCopilotcontext> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_ASSISTANT_COPILOTCONTEXT)
                .path(&conversation_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/barge`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn post_conversation_barge(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationBarge> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATION_BARGE)
                .path(&conversation_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/cobrowse`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn post_conversation_cobrowse(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationCobrowse> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATION_COBROWSE)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    #[inline]
    pub fn get_conversation_communication_agentchecklists(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationCommunicationAgentchecklists> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_COMMUNICATION_AGENTCHECKLISTS)
                .path(&conversation_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/finalize`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_communication_agentchecklists_finalize(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::ChecklistFinalizePayload,
    ) -> ConversationsRequest<PostConversationCommunicationAgentchecklistsFinalize> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_COMMUNICATION_AGENTCHECKLISTS_FINALIZE,
            )
            .path(&conversation_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `agent_checklist_id`
    #[inline]
    pub fn get_conversation_communication_agentchecklist(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        agent_checklist_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationCommunicationAgentchecklist> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_COMMUNICATION_AGENTCHECKLIST)
                .path(&conversation_id.into())
                .path(&communication_id.into())
                .path(&agent_checklist_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `agent_checklist_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_communication_agentchecklist(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        agent_checklist_id: impl Into<String>,
        body: models::ChecklistActivationPayload,
    ) -> ConversationsRequest<PostConversationCommunicationAgentchecklist> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_COMMUNICATION_AGENTCHECKLIST,
            )
            .path(&conversation_id.into())
            .path(&communication_id.into())
            .path(&agent_checklist_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/agentaction`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `agent_checklist_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_communication_agentchecklist_agentaction(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        agent_checklist_id: impl Into<String>,
        body: models::AgentActionPayload,
    ) -> ConversationsRequest<PostConversationCommunicationAgentchecklistAgentaction> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_COMMUNICATION_AGENTCHECKLIST_AGENTACTION,
            )
            .path(&conversation_id.into())
            .path(&communication_id.into())
            .path(&agent_checklist_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `agent_checklist_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_communication_agentchecklist_jobs(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        agent_checklist_id: impl Into<String>,
        body: models::ChecklistInferenceJobPayload,
    ) -> ConversationsRequest<PostConversationCommunicationAgentchecklistJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_COMMUNICATION_AGENTCHECKLIST_JOBS,
            )
            .path(&conversation_id.into())
            .path(&communication_id.into())
            .path(&agent_checklist_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `agent_checklist_id`
    /// - `job_id`
    #[inline]
    pub fn get_conversation_communication_agentchecklist_job(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        agent_checklist_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationCommunicationAgentchecklistJob> {
        ConversationsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATION_COMMUNICATION_AGENTCHECKLIST_JOB,
                )
                .path(&conversation_id.into())
                .path(&communication_id.into())
                .path(&agent_checklist_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_conversation_communication_internalmessages(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationCommunicationInternalmessages> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_COMMUNICATION_INTERNALMESSAGES)
                .path(&conversation_id.into())
                .path(&communication_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_communication_internalmessages(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        body: models::InternalMessageRequest,
    ) -> ConversationsRequest<PostConversationCommunicationInternalmessages> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_COMMUNICATION_INTERNALMESSAGES,
            )
            .path(&conversation_id.into())
            .path(&communication_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages/{messageId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `communication_id`
    /// - `message_id`
    #[inline]
    pub fn get_conversation_communication_internalmessage(
        &self,
        conversation_id: impl Into<String>,
        communication_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationCommunicationInternalmessage> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_COMMUNICATION_INTERNALMESSAGE)
                .path(&conversation_id.into())
                .path(&communication_id.into())
                .path(&message_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/customattributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversation_customattributes(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationCustomattributes> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_CUSTOMATTRIBUTES)
                .path(&conversation_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/{conversationId}/customattributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_conversation_customattributes(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<PutConversationCustomattributes> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &PUT_CONVERSATION_CUSTOMATTRIBUTES)
                .path(&conversation_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/{conversationId}/customattributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_conversation_customattributes(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<PatchConversationCustomattributes> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &PATCH_CONVERSATION_CUSTOMATTRIBUTES)
                .path(&conversation_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/{conversationId}/customattributes/bulk`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_conversation_customattributes_bulk(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<PutConversationCustomattributesBulk> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &PUT_CONVERSATION_CUSTOMATTRIBUTES_BULK)
                .path(&conversation_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/{conversationId}/customattributes/bulk`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_conversation_customattributes_bulk(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<PatchConversationCustomattributesBulk> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &PATCH_CONVERSATION_CUSTOMATTRIBUTES_BULK)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/customattributes/{attributesId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `attributes_id`
    #[inline]
    pub fn get_conversation_customattribute(
        &self,
        conversation_id: impl Into<String>,
        attributes_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationCustomattribute> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_CUSTOMATTRIBUTE)
                .path(&conversation_id.into())
                .path(&attributes_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/{conversationId}/customattributes/{attributesId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `attributes_id`
    #[inline]
    pub fn delete_conversation_customattribute(
        &self,
        conversation_id: impl Into<String>,
        attributes_id: impl Into<String>,
    ) -> ConversationsRequest<DeleteConversationCustomattribute> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &DELETE_CONVERSATION_CUSTOMATTRIBUTE)
                .path(&conversation_id.into())
                .path(&attributes_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/disconnect`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn post_conversation_disconnect(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationDisconnect> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATION_DISCONNECT)
                .path(&conversation_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/{conversationId}/participants/{participantId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversation_participant(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::MediaParticipantRequest,
    ) -> ConversationsRequest<PatchConversationParticipant> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATION_PARTICIPANT)
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn patch_conversation_participant_attributes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::ParticipantAttributes,
    ) -> ConversationsRequest<PatchConversationParticipantAttributes> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CONVERSATION_PARTICIPANT_ATTRIBUTES,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/callbacks`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversation_participant_callbacks(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationParticipantCallbacks> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATION_PARTICIPANT_CALLBACKS)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `add_communication_code`
    #[inline]
    pub fn delete_conversation_participant_code(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        add_communication_code: impl Into<String>,
    ) -> ConversationsRequest<DeleteConversationParticipantCode> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &DELETE_CONVERSATION_PARTICIPANT_CODE)
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&add_communication_code.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/digits`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversation_participant_digits(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationParticipantDigits> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATION_PARTICIPANT_DIGITS)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn put_conversation_participant_flaggedreason(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PutConversationParticipantFlaggedreason> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &PUT_CONVERSATION_PARTICIPANT_FLAGGEDREASON)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn delete_conversation_participant_flaggedreason(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<DeleteConversationParticipantFlaggedreason> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &DELETE_CONVERSATION_PARTICIPANT_FLAGGEDREASON)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/internalmessages/users/communications`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_participant_internalmessages_users_communications(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::MessagingConferWithUserRequest,
    ) -> ConversationsRequest<
        PostConversationParticipantInternalmessagesUsersCommunications,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_PARTICIPANT_INTERNALMESSAGES_USERS_COMMUNICATIONS,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_conversation_participant_replace(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::TransferRequest,
    ) -> ConversationsRequest<PostConversationParticipantReplace> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_PARTICIPANT_REPLACE,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_participant_replace_agent(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::TransferToAgentRequest,
    ) -> ConversationsRequest<PostConversationParticipantReplaceAgent> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_PARTICIPANT_REPLACE_AGENT,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/contact/external`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_participant_replace_contact_external(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::TransferToExternalContactRequest,
    ) -> ConversationsRequest<PostConversationParticipantReplaceContactExternal> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_PARTICIPANT_REPLACE_CONTACT_EXTERNAL,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/external`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_conversation_participant_replace_external(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::TransferToExternalRequest,
    ) -> ConversationsRequest<PostConversationParticipantReplaceExternal> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_PARTICIPANT_REPLACE_EXTERNAL,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_participant_replace_queue(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::TransferToQueueRequest,
    ) -> ConversationsRequest<PostConversationParticipantReplaceQueue> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_PARTICIPANT_REPLACE_QUEUE,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn get_conversation_participant_secureivrsessions(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationParticipantSecureivrsessions> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_PARTICIPANT_SECUREIVRSESSIONS)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversation_participant_secureivrsessions(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationParticipantSecureivrsessions> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATION_PARTICIPANT_SECUREIVRSESSIONS)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `secure_session_id`
    #[inline]
    pub fn get_conversation_participant_secureivrsession(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        secure_session_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationParticipantSecureivrsession> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_PARTICIPANT_SECUREIVRSESSION)
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&secure_session_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/transfer`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_participant_transfer(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: models::TransferToAddressRequest,
    ) -> ConversationsRequest<PostConversationParticipantTransfer> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_PARTICIPANT_TRANSFER,
            )
            .path(&conversation_id.into())
            .path(&participant_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapup`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    ///
    /// Optional, set on the request:
    /// - `provisional`
    #[inline]
    pub fn get_conversation_participant_wrapup(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationParticipantWrapup> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_PARTICIPANT_WRAPUP)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn get_conversation_participant_wrapupcodes(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationParticipantWrapupcodes> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_PARTICIPANT_WRAPUPCODES)
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/{conversationId}/recordingstate`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn patch_conversation_recordingstate(
        &self,
        conversation_id: impl Into<String>,
        body: models::SetRecordingState,
    ) -> ConversationsRequest<PatchConversationRecordingstate> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATION_RECORDINGSTATE)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/secureattributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversation_secureattributes(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationSecureattributes> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_SECUREATTRIBUTES)
                .path(&conversation_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/{conversationId}/secureattributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_conversation_secureattributes(
        &self,
        conversation_id: impl Into<String>,
        body: models::ConversationSecureAttributes,
    ) -> ConversationsRequest<PutConversationSecureattributes> {
        let mut call = rt::Call::new(&self.client, &PUT_CONVERSATION_SECUREATTRIBUTES)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/{conversationId}/secureattributes`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn patch_conversation_secureattributes(
        &self,
        conversation_id: impl Into<String>,
        body: models::ConversationSecureAttributes,
    ) -> ConversationsRequest<PatchConversationSecureattributes> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATION_SECUREATTRIBUTES)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/suggestions`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    /// - `state`
    /// - `r#type`
    #[inline]
    pub fn get_conversation_suggestions(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationSuggestions> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_SUGGESTIONS)
                .path(&conversation_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/suggestions/feedback`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_conversation_suggestions_feedback(
        &self,
        conversation_id: impl Into<String>,
        body: models::Feedback,
    ) -> ConversationsRequest<PostConversationSuggestionsFeedback> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_SUGGESTIONS_FEEDBACK,
            )
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/suggestions/{suggestionId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `suggestion_id`
    #[inline]
    pub fn get_conversation_suggestion(
        &self,
        conversation_id: impl Into<String>,
        suggestion_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationSuggestion> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_SUGGESTION)
                .path(&conversation_id.into())
                .path(&suggestion_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/{conversationId}/suggestions/{suggestionId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `suggestion_id`
    /// - `body`
    #[inline]
    pub fn patch_conversation_suggestion(
        &self,
        conversation_id: impl Into<String>,
        suggestion_id: impl Into<String>,
        body: models::SuggestionPatchRequest,
    ) -> ConversationsRequest<PatchConversationSuggestion> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATION_SUGGESTION)
            .path(&conversation_id.into())
            .path(&suggestion_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `POST /api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `suggestion_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_suggestion_engagement(
        &self,
        conversation_id: impl Into<String>,
        suggestion_id: impl Into<String>,
        body: models::SuggestionEngagement,
    ) -> ConversationsRequest<PostConversationSuggestionEngagement> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_SUGGESTION_ENGAGEMENT,
            )
            .path(&conversation_id.into())
            .path(&suggestion_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/summaries`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversation_summaries(
        &self,
        conversation_id: impl Into<String>,
    ) -> ConversationsRequest<GetConversationSummaries> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_SUMMARIES)
                .path(&conversation_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/engagements`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `summary_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_conversation_summary_engagements(
        &self,
        conversation_id: impl Into<String>,
        summary_id: impl Into<String>,
    ) -> ConversationsRequest<PatchConversationSummaryEngagements> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &PATCH_CONVERSATION_SUMMARY_ENGAGEMENTS)
                .path(&conversation_id.into())
                .path(&summary_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `summary_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_conversation_summary_feedback(
        &self,
        conversation_id: impl Into<String>,
        summary_id: impl Into<String>,
    ) -> ConversationsRequest<PostConversationSummaryFeedback> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &POST_CONVERSATION_SUMMARY_FEEDBACK)
                .path(&conversation_id.into())
                .path(&summary_id.into()),
        )
    }
    /// `PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `summary_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_conversation_summary_feedback(
        &self,
        conversation_id: impl Into<String>,
        summary_id: impl Into<String>,
    ) -> ConversationsRequest<PatchConversationSummaryFeedback> {
        ConversationsRequest::new(
            rt::Call::new(&self.client, &PATCH_CONVERSATION_SUMMARY_FEEDBACK)
                .path(&conversation_id.into())
                .path(&summary_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/{conversationId}/tags`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_conversation_tags(
        &self,
        conversation_id: impl Into<String>,
        body: models::ConversationTagsUpdate,
    ) -> ConversationsRequest<PutConversationTags> {
        let mut call = rt::Call::new(&self.client, &PUT_CONVERSATION_TAGS)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
    /// `PATCH /api/v2/conversations/{conversationId}/utilizationlabel`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn patch_conversation_utilizationlabel(
        &self,
        conversation_id: impl Into<String>,
        body: models::ConversationUtilizationLabelUpdate,
    ) -> ConversationsRequest<PatchConversationUtilizationlabel> {
        let mut call = rt::Call::new(&self.client, &PATCH_CONVERSATION_UTILIZATIONLABEL)
            .path(&conversation_id.into());
        call.body_json(&body);
        ConversationsRequest::new(call)
    }
}
/// A request of [`ConversationsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ConversationsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ConversationsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ConversationsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for ConversationsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ConversationsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
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
impl ConversationsRequest<PostAnalyticsConversationsActivityQuery> {
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
impl ConversationsRequest<GetAnalyticsConversationsAggregatesJobResults> {
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
impl ConversationsRequest<GetAnalyticsConversationsDetails> {
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
impl ConversationsRequest<GetAnalyticsConversationsDetailsJobResults> {
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
static GET_CONVERSATIONS: rt::Operation = rt::Operation::new(
        "getConversations",
        rt::Method::Get,
        &["/api/v2/conversations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations`.
#[derive(Debug)]
pub enum GetConversations {}
impl rt::Endpoint for GetConversations {
    type Answer = models::ConversationEntityListing;
}
impl ConversationsRequest<GetConversations> {
    /// Sets `communicationType`.
    #[inline]
    pub fn communication_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("communicationType", value.into());
        self
    }
}
static PATCH_CONVERSATIONS_AFTERCALLWORK_CONVERSATION_ID_PARTICIPANT_COMMUNICATION: rt::Operation = rt::Operation::new(
        "patchConversationsAftercallworkConversationIdParticipantCommunication",
        rt::Method::Patch,
        &[
            "/api/v2/conversations/aftercallwork/",
            "/participants/",
            "/communications/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_aftercallwork_conversation_id_participant_communication`.
#[derive(Debug)]
pub enum PatchConversationsAftercallworkConversationIdParticipantCommunication {}
impl rt::Endpoint
for PatchConversationsAftercallworkConversationIdParticipantCommunication {
    type Answer = models::AfterCallWorkUpdate;
}
static GET_CONVERSATIONS_CALLBACKS: rt::Operation = rt::Operation::new(
        "getConversationsCallbacks",
        rt::Method::Get,
        &["/api/v2/conversations/callbacks"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_callbacks`.
#[derive(Debug)]
pub enum GetConversationsCallbacks {}
impl rt::Endpoint for GetConversationsCallbacks {
    type Answer = models::CallbackConversationEntityListing;
}
static POST_CONVERSATIONS_CALLBACKS: rt::Operation = rt::Operation::new(
        "postConversationsCallbacks",
        rt::Method::Post,
        &["/api/v2/conversations/callbacks"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_callbacks`.
#[derive(Debug)]
pub enum PostConversationsCallbacks {}
impl rt::Endpoint for PostConversationsCallbacks {
    type Answer = models::CreateCallbackResponse;
}
static PATCH_CONVERSATIONS_CALLBACKS: rt::Operation = rt::Operation::new(
        "patchConversationsCallbacks",
        rt::Method::Patch,
        &["/api/v2/conversations/callbacks"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_callbacks`.
#[derive(Debug)]
pub enum PatchConversationsCallbacks {}
impl rt::Endpoint for PatchConversationsCallbacks {
    type Answer = models::PatchCallbackResponse;
}
static POST_CONVERSATIONS_CALLBACKS_BULK_DISCONNECT: rt::Operation = rt::Operation::new(
        "postConversationsCallbacksBulkDisconnect",
        rt::Method::Post,
        &["/api/v2/conversations/callbacks/bulk/disconnect"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_callbacks_bulk_disconnect`.
#[derive(Debug)]
pub enum PostConversationsCallbacksBulkDisconnect {}
impl rt::Endpoint for PostConversationsCallbacksBulkDisconnect {
    type Answer = ();
}
static POST_CONVERSATIONS_CALLBACKS_BULK_UPDATE: rt::Operation = rt::Operation::new(
        "postConversationsCallbacksBulkUpdate",
        rt::Method::Post,
        &["/api/v2/conversations/callbacks/bulk/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_callbacks_bulk_update`.
#[derive(Debug)]
pub enum PostConversationsCallbacksBulkUpdate {}
impl rt::Endpoint for PostConversationsCallbacksBulkUpdate {
    type Answer = models::BulkCallbackPatchResponse;
}
static GET_CONVERSATIONS_CALLBACK: rt::Operation = rt::Operation::new(
        "getConversationsCallback",
        rt::Method::Get,
        &["/api/v2/conversations/callbacks/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_callback`.
#[derive(Debug)]
pub enum GetConversationsCallback {}
impl rt::Endpoint for GetConversationsCallback {
    type Answer = models::CallbackConversation;
}
static PATCH_CONVERSATIONS_CALLBACK: rt::Operation = rt::Operation::new(
        "patchConversationsCallback",
        rt::Method::Patch,
        &["/api/v2/conversations/callbacks/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_callback`.
#[derive(Debug)]
pub enum PatchConversationsCallback {}
impl rt::Endpoint for PatchConversationsCallback {
    type Answer = models::Conversation;
}
static PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT: rt::Operation = rt::Operation::new(
        "patchConversationsCallbackParticipant",
        rt::Method::Patch,
        &["/api/v2/conversations/callbacks/", "/participants/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_callback_participant`.
#[derive(Debug)]
pub enum PatchConversationsCallbackParticipant {}
impl rt::Endpoint for PatchConversationsCallbackParticipant {
    type Answer = ();
}
static PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT_ATTRIBUTES: rt::Operation = rt::Operation::new(
        "patchConversationsCallbackParticipantAttributes",
        rt::Method::Patch,
        &["/api/v2/conversations/callbacks/", "/participants/", "/attributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_callback_participant_attributes`.
#[derive(Debug)]
pub enum PatchConversationsCallbackParticipantAttributes {}
impl rt::Endpoint for PatchConversationsCallbackParticipantAttributes {
    type Answer = models::ParticipantAttributes;
}
static PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION: rt::Operation = rt::Operation::new(
        "patchConversationsCallbackParticipantCommunication",
        rt::Method::Patch,
        &["/api/v2/conversations/callbacks/", "/participants/", "/communications/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_callback_participant_communication`.
#[derive(Debug)]
pub enum PatchConversationsCallbackParticipantCommunication {}
impl rt::Endpoint for PatchConversationsCallbackParticipantCommunication {
    type Answer = rt::Value;
}
static GET_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsCallbackParticipantCommunicationWrapup",
        rt::Method::Get,
        &[
            "/api/v2/conversations/callbacks/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_callback_participant_communication_wrapup`.
#[derive(Debug)]
pub enum GetConversationsCallbackParticipantCommunicationWrapup {}
impl rt::Endpoint for GetConversationsCallbackParticipantCommunicationWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsCallbackParticipantCommunicationWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static POST_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "postConversationsCallbackParticipantCommunicationWrapup",
        rt::Method::Post,
        &[
            "/api/v2/conversations/callbacks/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_callback_participant_communication_wrapup`.
#[derive(Debug)]
pub enum PostConversationsCallbackParticipantCommunicationWrapup {}
impl rt::Endpoint for PostConversationsCallbackParticipantCommunicationWrapup {
    type Answer = ();
}
impl ConversationsRequest<PostConversationsCallbackParticipantCommunicationWrapup> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WrapupInput) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_CONVERSATIONS_CALLBACK_PARTICIPANT_REPLACE: rt::Operation = rt::Operation::new(
        "postConversationsCallbackParticipantReplace",
        rt::Method::Post,
        &["/api/v2/conversations/callbacks/", "/participants/", "/replace"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_callback_participant_replace`.
#[derive(Debug)]
pub enum PostConversationsCallbackParticipantReplace {}
impl rt::Endpoint for PostConversationsCallbackParticipantReplace {
    type Answer = ();
}
static GET_CONVERSATIONS_CALLBACK_PARTICIPANT_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsCallbackParticipantWrapup",
        rt::Method::Get,
        &["/api/v2/conversations/callbacks/", "/participants/", "/wrapup"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_callback_participant_wrapup`.
#[derive(Debug)]
pub enum GetConversationsCallbackParticipantWrapup {}
impl rt::Endpoint for GetConversationsCallbackParticipantWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsCallbackParticipantWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static GET_CONVERSATIONS_CALLBACK_PARTICIPANT_WRAPUPCODES: rt::Operation = rt::Operation::new(
        "getConversationsCallbackParticipantWrapupcodes",
        rt::Method::Get,
        &["/api/v2/conversations/callbacks/", "/participants/", "/wrapupcodes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_callback_participant_wrapupcodes`.
#[derive(Debug)]
pub enum GetConversationsCallbackParticipantWrapupcodes {}
impl rt::Endpoint for GetConversationsCallbackParticipantWrapupcodes {
    type Answer = Vec<models::WrapupCode>;
}
static PUT_CONVERSATIONS_CALLBACK_RECORDINGSTATE: rt::Operation = rt::Operation::new(
        "putConversationsCallbackRecordingstate",
        rt::Method::Put,
        &["/api/v2/conversations/callbacks/", "/recordingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_callback_recordingstate`.
#[derive(Debug)]
pub enum PutConversationsCallbackRecordingstate {}
impl rt::Endpoint for PutConversationsCallbackRecordingstate {
    type Answer = String;
}
static GET_CONVERSATIONS_CALLS: rt::Operation = rt::Operation::new(
        "getConversationsCalls",
        rt::Method::Get,
        &["/api/v2/conversations/calls"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_calls`.
#[derive(Debug)]
pub enum GetConversationsCalls {}
impl rt::Endpoint for GetConversationsCalls {
    type Answer = models::CallConversationEntityListing;
}
static POST_CONVERSATIONS_CALLS: rt::Operation = rt::Operation::new(
        "postConversationsCalls",
        rt::Method::Post,
        &["/api/v2/conversations/calls"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_calls`.
#[derive(Debug)]
pub enum PostConversationsCalls {}
impl rt::Endpoint for PostConversationsCalls {
    type Answer = models::CreateCallResponse;
}
static GET_CONVERSATIONS_CALLS_HISTORY: rt::Operation = rt::Operation::new(
        "getConversationsCallsHistory",
        rt::Method::Get,
        &["/api/v2/conversations/calls/history"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_calls_history`.
#[derive(Debug)]
pub enum GetConversationsCallsHistory {}
impl rt::Endpoint for GetConversationsCallsHistory {
    type Answer = models::CallHistoryConversationEntityListing;
}
impl ConversationsRequest<GetConversationsCallsHistory> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
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
}
static GET_CONVERSATIONS_CALLS_MAXIMUMCONFERENCEPARTIES: rt::Operation = rt::Operation::new(
        "getConversationsCallsMaximumconferenceparties",
        rt::Method::Get,
        &["/api/v2/conversations/calls/maximumconferenceparties"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_calls_maximumconferenceparties`.
#[derive(Debug)]
pub enum GetConversationsCallsMaximumconferenceparties {}
impl rt::Endpoint for GetConversationsCallsMaximumconferenceparties {
    type Answer = models::MaxParticipants;
}
static POST_CONVERSATIONS_CALLS_USER_USER_ID: rt::Operation = rt::Operation::new(
        "postConversationsCallsUserUserId",
        rt::Method::Post,
        &["/api/v2/conversations/calls/user/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_calls_user_user_id`.
#[derive(Debug)]
pub enum PostConversationsCallsUserUserId {}
impl rt::Endpoint for PostConversationsCallsUserUserId {
    type Answer = models::CreateCallResponse;
}
static GET_CONVERSATIONS_CALL: rt::Operation = rt::Operation::new(
        "getConversationsCall",
        rt::Method::Get,
        &["/api/v2/conversations/calls/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_call`.
#[derive(Debug)]
pub enum GetConversationsCall {}
impl rt::Endpoint for GetConversationsCall {
    type Answer = models::CallConversation;
}
static POST_CONVERSATIONS_CALL: rt::Operation = rt::Operation::new(
        "postConversationsCall",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call`.
#[derive(Debug)]
pub enum PostConversationsCall {}
impl rt::Endpoint for PostConversationsCall {
    type Answer = models::Conversation;
}
static PATCH_CONVERSATIONS_CALL: rt::Operation = rt::Operation::new(
        "patchConversationsCall",
        rt::Method::Patch,
        &["/api/v2/conversations/calls/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_call`.
#[derive(Debug)]
pub enum PatchConversationsCall {}
impl rt::Endpoint for PatchConversationsCall {
    type Answer = models::Conversation;
}
static PATCH_CONVERSATIONS_CALL_CONFERENCE: rt::Operation = rt::Operation::new(
        "patchConversationsCallConference",
        rt::Method::Patch,
        &["/api/v2/conversations/calls/", "/conference"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_call_conference`.
#[derive(Debug)]
pub enum PatchConversationsCallConference {}
impl rt::Endpoint for PatchConversationsCallConference {
    type Answer = ();
}
static POST_CONVERSATIONS_CALL_PARTICIPANTS: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipants",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participants`.
#[derive(Debug)]
pub enum PostConversationsCallParticipants {}
impl rt::Endpoint for PostConversationsCallParticipants {
    type Answer = models::Conversation;
}
static POST_CONVERSATIONS_CALL_PARTICIPANTS_USER_USER_ID: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantsUserUserId",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/user/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participants_user_user_id`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantsUserUserId {}
impl rt::Endpoint for PostConversationsCallParticipantsUserUserId {
    type Answer = models::Conversation;
}
static PATCH_CONVERSATIONS_CALL_PARTICIPANT: rt::Operation = rt::Operation::new(
        "patchConversationsCallParticipant",
        rt::Method::Patch,
        &["/api/v2/conversations/calls/", "/participants/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_call_participant`.
#[derive(Debug)]
pub enum PatchConversationsCallParticipant {}
impl rt::Endpoint for PatchConversationsCallParticipant {
    type Answer = ();
}
static PATCH_CONVERSATIONS_CALL_PARTICIPANT_ATTRIBUTES: rt::Operation = rt::Operation::new(
        "patchConversationsCallParticipantAttributes",
        rt::Method::Patch,
        &["/api/v2/conversations/calls/", "/participants/", "/attributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_call_participant_attributes`.
#[derive(Debug)]
pub enum PatchConversationsCallParticipantAttributes {}
impl rt::Endpoint for PatchConversationsCallParticipantAttributes {
    type Answer = models::ParticipantAttributes;
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_BARGE: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantBarge",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/barge"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_barge`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantBarge {}
impl rt::Endpoint for PostConversationsCallParticipantBarge {
    type Answer = ();
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_COACH: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantCoach",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/coach"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_coach`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantCoach {}
impl rt::Endpoint for PostConversationsCallParticipantCoach {
    type Answer = ();
}
static PATCH_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION: rt::Operation = rt::Operation::new(
        "patchConversationsCallParticipantCommunication",
        rt::Method::Patch,
        &["/api/v2/conversations/calls/", "/participants/", "/communications/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_call_participant_communication`.
#[derive(Debug)]
pub enum PatchConversationsCallParticipantCommunication {}
impl rt::Endpoint for PatchConversationsCallParticipantCommunication {
    type Answer = rt::Value;
}
static DELETE_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_POSTFLOWACTION: rt::Operation = rt::Operation::new(
        "deleteConversationsCallParticipantCommunicationPostflowaction",
        rt::Method::Delete,
        &[
            "/api/v2/conversations/calls/",
            "/participants/",
            "/communications/",
            "/postflowaction",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_call_participant_communication_postflowaction`.
#[derive(Debug)]
pub enum DeleteConversationsCallParticipantCommunicationPostflowaction {}
impl rt::Endpoint for DeleteConversationsCallParticipantCommunicationPostflowaction {
    type Answer = ();
}
static PATCH_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_POSTFLOWACTION: rt::Operation = rt::Operation::new(
        "patchConversationsCallParticipantCommunicationPostflowaction",
        rt::Method::Patch,
        &[
            "/api/v2/conversations/calls/",
            "/participants/",
            "/communications/",
            "/postflowaction",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_call_participant_communication_postflowaction`.
#[derive(Debug)]
pub enum PatchConversationsCallParticipantCommunicationPostflowaction {}
impl rt::Endpoint for PatchConversationsCallParticipantCommunicationPostflowaction {
    type Answer = ();
}
impl ConversationsRequest<PatchConversationsCallParticipantCommunicationPostflowaction> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::MandatoryPostCallActionInput) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_SUMMARIES: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantCommunicationSummaries",
        rt::Method::Post,
        &[
            "/api/v2/conversations/calls/",
            "/participants/",
            "/communications/",
            "/summaries",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_communication_summaries`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantCommunicationSummaries {}
impl rt::Endpoint for PostConversationsCallParticipantCommunicationSummaries {
    type Answer = models::OnDemandSummaryAcceptedResponse;
}
impl ConversationsRequest<PostConversationsCallParticipantCommunicationSummaries> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::OnDemandConversationSummaryRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PUT_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_UUIDATA: rt::Operation = rt::Operation::new(
        "putConversationsCallParticipantCommunicationUuidata",
        rt::Method::Put,
        &[
            "/api/v2/conversations/calls/",
            "/participants/",
            "/communications/",
            "/uuidata",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_call_participant_communication_uuidata`.
#[derive(Debug)]
pub enum PutConversationsCallParticipantCommunicationUuidata {}
impl rt::Endpoint for PutConversationsCallParticipantCommunicationUuidata {
    type Answer = rt::Value;
}
static GET_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsCallParticipantCommunicationWrapup",
        rt::Method::Get,
        &[
            "/api/v2/conversations/calls/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_call_participant_communication_wrapup`.
#[derive(Debug)]
pub enum GetConversationsCallParticipantCommunicationWrapup {}
impl rt::Endpoint for GetConversationsCallParticipantCommunicationWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsCallParticipantCommunicationWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantCommunicationWrapup",
        rt::Method::Post,
        &[
            "/api/v2/conversations/calls/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_communication_wrapup`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantCommunicationWrapup {}
impl rt::Endpoint for PostConversationsCallParticipantCommunicationWrapup {
    type Answer = ();
}
impl ConversationsRequest<PostConversationsCallParticipantCommunicationWrapup> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WrapupInput) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantConsult",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/consult"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_consult`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantConsult {}
impl rt::Endpoint for PostConversationsCallParticipantConsult {
    type Answer = models::ConsultTransferResponse;
}
static DELETE_CONVERSATIONS_CALL_PARTICIPANT_CONSULT: rt::Operation = rt::Operation::new(
        "deleteConversationsCallParticipantConsult",
        rt::Method::Delete,
        &["/api/v2/conversations/calls/", "/participants/", "/consult"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_call_participant_consult`.
#[derive(Debug)]
pub enum DeleteConversationsCallParticipantConsult {}
impl rt::Endpoint for DeleteConversationsCallParticipantConsult {
    type Answer = ();
}
static PATCH_CONVERSATIONS_CALL_PARTICIPANT_CONSULT: rt::Operation = rt::Operation::new(
        "patchConversationsCallParticipantConsult",
        rt::Method::Patch,
        &["/api/v2/conversations/calls/", "/participants/", "/consult"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_call_participant_consult`.
#[derive(Debug)]
pub enum PatchConversationsCallParticipantConsult {}
impl rt::Endpoint for PatchConversationsCallParticipantConsult {
    type Answer = models::ConsultTransferResponse;
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_AGENT: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantConsultAgent",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/consult/agent"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_consult_agent`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantConsultAgent {}
impl rt::Endpoint for PostConversationsCallParticipantConsultAgent {
    type Answer = models::ConsultTransferResponse;
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_CONTACT_EXTERNAL: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantConsultContactExternal",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/consult/contact/external"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_consult_contact_external`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantConsultContactExternal {}
impl rt::Endpoint for PostConversationsCallParticipantConsultContactExternal {
    type Answer = models::ConsultTransferResponse;
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_EXTERNAL: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantConsultExternal",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/consult/external"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_consult_external`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantConsultExternal {}
impl rt::Endpoint for PostConversationsCallParticipantConsultExternal {
    type Answer = models::ConsultTransferResponse;
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_QUEUE: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantConsultQueue",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/consult/queue"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_consult_queue`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantConsultQueue {}
impl rt::Endpoint for PostConversationsCallParticipantConsultQueue {
    type Answer = models::ConsultTransferResponse;
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_MONITOR: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantMonitor",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/monitor"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_monitor`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantMonitor {}
impl rt::Endpoint for PostConversationsCallParticipantMonitor {
    type Answer = ();
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_REPLACE: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantReplace",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/replace"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_replace`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantReplace {}
impl rt::Endpoint for PostConversationsCallParticipantReplace {
    type Answer = ();
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_SNIPPET_RECORD: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantSnippetRecord",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/snippet/record"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_snippet_record`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantSnippetRecord {}
impl rt::Endpoint for PostConversationsCallParticipantSnippetRecord {
    type Answer = String;
}
static PATCH_CONVERSATIONS_CALL_PARTICIPANT_USER_USER_ID: rt::Operation = rt::Operation::new(
        "patchConversationsCallParticipantUserUserId",
        rt::Method::Patch,
        &["/api/v2/conversations/calls/", "/participants/", "/user/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_call_participant_user_user_id`.
#[derive(Debug)]
pub enum PatchConversationsCallParticipantUserUserId {}
impl rt::Endpoint for PatchConversationsCallParticipantUserUserId {
    type Answer = ();
}
static POST_CONVERSATIONS_CALL_PARTICIPANT_VOICE_CONSULT: rt::Operation = rt::Operation::new(
        "postConversationsCallParticipantVoiceConsult",
        rt::Method::Post,
        &["/api/v2/conversations/calls/", "/participants/", "/voice/consult"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_call_participant_voice_consult`.
#[derive(Debug)]
pub enum PostConversationsCallParticipantVoiceConsult {}
impl rt::Endpoint for PostConversationsCallParticipantVoiceConsult {
    type Answer = models::ConsultTransferResponse;
}
static GET_CONVERSATIONS_CALL_PARTICIPANT_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsCallParticipantWrapup",
        rt::Method::Get,
        &["/api/v2/conversations/calls/", "/participants/", "/wrapup"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_call_participant_wrapup`.
#[derive(Debug)]
pub enum GetConversationsCallParticipantWrapup {}
impl rt::Endpoint for GetConversationsCallParticipantWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsCallParticipantWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static GET_CONVERSATIONS_CALL_PARTICIPANT_WRAPUPCODES: rt::Operation = rt::Operation::new(
        "getConversationsCallParticipantWrapupcodes",
        rt::Method::Get,
        &["/api/v2/conversations/calls/", "/participants/", "/wrapupcodes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_call_participant_wrapupcodes`.
#[derive(Debug)]
pub enum GetConversationsCallParticipantWrapupcodes {}
impl rt::Endpoint for GetConversationsCallParticipantWrapupcodes {
    type Answer = Vec<models::WrapupCode>;
}
static PUT_CONVERSATIONS_CALL_RECORDINGSTATE: rt::Operation = rt::Operation::new(
        "putConversationsCallRecordingstate",
        rt::Method::Put,
        &["/api/v2/conversations/calls/", "/recordingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_call_recordingstate`.
#[derive(Debug)]
pub enum PutConversationsCallRecordingstate {}
impl rt::Endpoint for PutConversationsCallRecordingstate {
    type Answer = String;
}
static GET_CONVERSATIONS_COBROWSESESSIONS: rt::Operation = rt::Operation::new(
        "getConversationsCobrowsesessions",
        rt::Method::Get,
        &["/api/v2/conversations/cobrowsesessions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_cobrowsesessions`.
#[derive(Debug)]
pub enum GetConversationsCobrowsesessions {}
impl rt::Endpoint for GetConversationsCobrowsesessions {
    type Answer = models::CobrowseConversationEntityListing;
}
static GET_CONVERSATIONS_COBROWSESESSION: rt::Operation = rt::Operation::new(
        "getConversationsCobrowsesession",
        rt::Method::Get,
        &["/api/v2/conversations/cobrowsesessions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_cobrowsesession`.
#[derive(Debug)]
pub enum GetConversationsCobrowsesession {}
impl rt::Endpoint for GetConversationsCobrowsesession {
    type Answer = models::CobrowseConversation;
}
static PATCH_CONVERSATIONS_COBROWSESESSION: rt::Operation = rt::Operation::new(
        "patchConversationsCobrowsesession",
        rt::Method::Patch,
        &["/api/v2/conversations/cobrowsesessions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_cobrowsesession`.
#[derive(Debug)]
pub enum PatchConversationsCobrowsesession {}
impl rt::Endpoint for PatchConversationsCobrowsesession {
    type Answer = models::Conversation;
}
static PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT: rt::Operation = rt::Operation::new(
        "patchConversationsCobrowsesessionParticipant",
        rt::Method::Patch,
        &["/api/v2/conversations/cobrowsesessions/", "/participants/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_cobrowsesession_participant`.
#[derive(Debug)]
pub enum PatchConversationsCobrowsesessionParticipant {}
impl rt::Endpoint for PatchConversationsCobrowsesessionParticipant {
    type Answer = ();
}
impl ConversationsRequest<PatchConversationsCobrowsesessionParticipant> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::MediaParticipantRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_ATTRIBUTES: rt::Operation = rt::Operation::new(
        "patchConversationsCobrowsesessionParticipantAttributes",
        rt::Method::Patch,
        &["/api/v2/conversations/cobrowsesessions/", "/participants/", "/attributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_cobrowsesession_participant_attributes`.
#[derive(Debug)]
pub enum PatchConversationsCobrowsesessionParticipantAttributes {}
impl rt::Endpoint for PatchConversationsCobrowsesessionParticipantAttributes {
    type Answer = models::ParticipantAttributes;
}
impl ConversationsRequest<PatchConversationsCobrowsesessionParticipantAttributes> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ParticipantAttributes) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION: rt::Operation = rt::Operation::new(
        "patchConversationsCobrowsesessionParticipantCommunication",
        rt::Method::Patch,
        &[
            "/api/v2/conversations/cobrowsesessions/",
            "/participants/",
            "/communications/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_cobrowsesession_participant_communication`.
#[derive(Debug)]
pub enum PatchConversationsCobrowsesessionParticipantCommunication {}
impl rt::Endpoint for PatchConversationsCobrowsesessionParticipantCommunication {
    type Answer = rt::Value;
}
static GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsCobrowsesessionParticipantCommunicationWrapup",
        rt::Method::Get,
        &[
            "/api/v2/conversations/cobrowsesessions/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_cobrowsesession_participant_communication_wrapup`.
#[derive(Debug)]
pub enum GetConversationsCobrowsesessionParticipantCommunicationWrapup {}
impl rt::Endpoint for GetConversationsCobrowsesessionParticipantCommunicationWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<
    GetConversationsCobrowsesessionParticipantCommunicationWrapup,
> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static POST_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "postConversationsCobrowsesessionParticipantCommunicationWrapup",
        rt::Method::Post,
        &[
            "/api/v2/conversations/cobrowsesessions/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_cobrowsesession_participant_communication_wrapup`.
#[derive(Debug)]
pub enum PostConversationsCobrowsesessionParticipantCommunicationWrapup {}
impl rt::Endpoint for PostConversationsCobrowsesessionParticipantCommunicationWrapup {
    type Answer = ();
}
impl ConversationsRequest<
    PostConversationsCobrowsesessionParticipantCommunicationWrapup,
> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WrapupInput) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_REPLACE: rt::Operation = rt::Operation::new(
        "postConversationsCobrowsesessionParticipantReplace",
        rt::Method::Post,
        &["/api/v2/conversations/cobrowsesessions/", "/participants/", "/replace"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_cobrowsesession_participant_replace`.
#[derive(Debug)]
pub enum PostConversationsCobrowsesessionParticipantReplace {}
impl rt::Endpoint for PostConversationsCobrowsesessionParticipantReplace {
    type Answer = ();
}
impl ConversationsRequest<PostConversationsCobrowsesessionParticipantReplace> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::TransferRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsCobrowsesessionParticipantWrapup",
        rt::Method::Get,
        &["/api/v2/conversations/cobrowsesessions/", "/participants/", "/wrapup"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_cobrowsesession_participant_wrapup`.
#[derive(Debug)]
pub enum GetConversationsCobrowsesessionParticipantWrapup {}
impl rt::Endpoint for GetConversationsCobrowsesessionParticipantWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsCobrowsesessionParticipantWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_WRAPUPCODES: rt::Operation = rt::Operation::new(
        "getConversationsCobrowsesessionParticipantWrapupcodes",
        rt::Method::Get,
        &["/api/v2/conversations/cobrowsesessions/", "/participants/", "/wrapupcodes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_cobrowsesession_participant_wrapupcodes`.
#[derive(Debug)]
pub enum GetConversationsCobrowsesessionParticipantWrapupcodes {}
impl rt::Endpoint for GetConversationsCobrowsesessionParticipantWrapupcodes {
    type Answer = Vec<models::WrapupCode>;
}
static PUT_CONVERSATIONS_COBROWSESESSION_RECORDINGSTATE: rt::Operation = rt::Operation::new(
        "putConversationsCobrowsesessionRecordingstate",
        rt::Method::Put,
        &["/api/v2/conversations/cobrowsesessions/", "/recordingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_cobrowsesession_recordingstate`.
#[derive(Debug)]
pub enum PutConversationsCobrowsesessionRecordingstate {}
impl rt::Endpoint for PutConversationsCobrowsesessionRecordingstate {
    type Answer = String;
}
static GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMAS: rt::Operation = rt::Operation::new(
        "getConversationsCustomattributesSchemas",
        rt::Method::Get,
        &["/api/v2/conversations/customattributes/schemas"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_customattributes_schemas`.
#[derive(Debug)]
pub enum GetConversationsCustomattributesSchemas {}
impl rt::Endpoint for GetConversationsCustomattributesSchemas {
    type Answer = models::ConversationDataSchemaListing;
}
static POST_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMAS: rt::Operation = rt::Operation::new(
        "postConversationsCustomattributesSchemas",
        rt::Method::Post,
        &["/api/v2/conversations/customattributes/schemas"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_customattributes_schemas`.
#[derive(Debug)]
pub enum PostConversationsCustomattributesSchemas {}
impl rt::Endpoint for PostConversationsCustomattributesSchemas {
    type Answer = models::ConversationDataSchema;
}
static GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMAS_CORETYPES: rt::Operation = rt::Operation::new(
        "getConversationsCustomattributesSchemasCoretypes",
        rt::Method::Get,
        &["/api/v2/conversations/customattributes/schemas/coretypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_customattributes_schemas_coretypes`.
#[derive(Debug)]
pub enum GetConversationsCustomattributesSchemasCoretypes {}
impl rt::Endpoint for GetConversationsCustomattributesSchemasCoretypes {
    type Answer = models::CoretypeListing;
}
static GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMAS_CORETYPE: rt::Operation = rt::Operation::new(
        "getConversationsCustomattributesSchemasCoretype",
        rt::Method::Get,
        &["/api/v2/conversations/customattributes/schemas/coretypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_customattributes_schemas_coretype`.
#[derive(Debug)]
pub enum GetConversationsCustomattributesSchemasCoretype {}
impl rt::Endpoint for GetConversationsCustomattributesSchemasCoretype {
    type Answer = models::Coretype;
}
static GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMAS_LIMITS: rt::Operation = rt::Operation::new(
        "getConversationsCustomattributesSchemasLimits",
        rt::Method::Get,
        &["/api/v2/conversations/customattributes/schemas/limits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_customattributes_schemas_limits`.
#[derive(Debug)]
pub enum GetConversationsCustomattributesSchemasLimits {}
impl rt::Endpoint for GetConversationsCustomattributesSchemasLimits {
    type Answer = models::SchemaQuantityLimits;
}
static GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMA: rt::Operation = rt::Operation::new(
        "getConversationsCustomattributesSchema",
        rt::Method::Get,
        &["/api/v2/conversations/customattributes/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_customattributes_schema`.
#[derive(Debug)]
pub enum GetConversationsCustomattributesSchema {}
impl rt::Endpoint for GetConversationsCustomattributesSchema {
    type Answer = models::ConversationDataSchema;
}
static PUT_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMA: rt::Operation = rt::Operation::new(
        "putConversationsCustomattributesSchema",
        rt::Method::Put,
        &["/api/v2/conversations/customattributes/schemas/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_customattributes_schema`.
#[derive(Debug)]
pub enum PutConversationsCustomattributesSchema {}
impl rt::Endpoint for PutConversationsCustomattributesSchema {
    type Answer = models::ConversationDataSchema;
}
static GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMA_VERSIONS: rt::Operation = rt::Operation::new(
        "getConversationsCustomattributesSchemaVersions",
        rt::Method::Get,
        &["/api/v2/conversations/customattributes/schemas/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_customattributes_schema_versions`.
#[derive(Debug)]
pub enum GetConversationsCustomattributesSchemaVersions {}
impl rt::Endpoint for GetConversationsCustomattributesSchemaVersions {
    type Answer = models::ConversationDataSchemaListing;
}
static GET_CONVERSATIONS_CUSTOMATTRIBUTES_SCHEMA_VERSION: rt::Operation = rt::Operation::new(
        "getConversationsCustomattributesSchemaVersion",
        rt::Method::Get,
        &["/api/v2/conversations/customattributes/schemas/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_customattributes_schema_version`.
#[derive(Debug)]
pub enum GetConversationsCustomattributesSchemaVersion {}
impl rt::Endpoint for GetConversationsCustomattributesSchemaVersion {
    type Answer = models::ConversationDataSchema;
}
static POST_CONVERSATIONS_CUSTOMATTRIBUTES_SEARCH: rt::Operation = rt::Operation::new(
        "postConversationsCustomattributesSearch",
        rt::Method::Post,
        &["/api/v2/conversations/customattributes/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_customattributes_search`.
#[derive(Debug)]
pub enum PostConversationsCustomattributesSearch {}
impl rt::Endpoint for PostConversationsCustomattributesSearch {
    type Answer = models::JsonSearchResponse;
}
static GET_CONVERSATIONS_EMAILS: rt::Operation = rt::Operation::new(
        "getConversationsEmails",
        rt::Method::Get,
        &["/api/v2/conversations/emails"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_emails`.
#[derive(Debug)]
pub enum GetConversationsEmails {}
impl rt::Endpoint for GetConversationsEmails {
    type Answer = models::EmailConversationEntityListing;
}
static POST_CONVERSATIONS_EMAILS: rt::Operation = rt::Operation::new(
        "postConversationsEmails",
        rt::Method::Post,
        &["/api/v2/conversations/emails"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_emails`.
#[derive(Debug)]
pub enum PostConversationsEmails {}
impl rt::Endpoint for PostConversationsEmails {
    type Answer = models::EmailConversation;
}
static POST_CONVERSATIONS_EMAILS_AGENTLESS: rt::Operation = rt::Operation::new(
        "postConversationsEmailsAgentless",
        rt::Method::Post,
        &["/api/v2/conversations/emails/agentless"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_emails_agentless`.
#[derive(Debug)]
pub enum PostConversationsEmailsAgentless {}
impl rt::Endpoint for PostConversationsEmailsAgentless {
    type Answer = models::AgentlessEmailSendResponseDto;
}
static GET_CONVERSATIONS_EMAIL: rt::Operation = rt::Operation::new(
        "getConversationsEmail",
        rt::Method::Get,
        &["/api/v2/conversations/emails/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_email`.
#[derive(Debug)]
pub enum GetConversationsEmail {}
impl rt::Endpoint for GetConversationsEmail {
    type Answer = models::EmailConversation;
}
static PATCH_CONVERSATIONS_EMAIL: rt::Operation = rt::Operation::new(
        "patchConversationsEmail",
        rt::Method::Patch,
        &["/api/v2/conversations/emails/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_email`.
#[derive(Debug)]
pub enum PatchConversationsEmail {}
impl rt::Endpoint for PatchConversationsEmail {
    type Answer = models::Conversation;
}
static POST_CONVERSATIONS_EMAIL_INBOUNDMESSAGES: rt::Operation = rt::Operation::new(
        "postConversationsEmailInboundmessages",
        rt::Method::Post,
        &["/api/v2/conversations/emails/", "/inboundmessages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_email_inboundmessages`.
#[derive(Debug)]
pub enum PostConversationsEmailInboundmessages {}
impl rt::Endpoint for PostConversationsEmailInboundmessages {
    type Answer = models::EmailConversation;
}
static GET_CONVERSATIONS_EMAIL_MESSAGES: rt::Operation = rt::Operation::new(
        "getConversationsEmailMessages",
        rt::Method::Get,
        &["/api/v2/conversations/emails/", "/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_email_messages`.
#[derive(Debug)]
pub enum GetConversationsEmailMessages {}
impl rt::Endpoint for GetConversationsEmailMessages {
    type Answer = models::EmailMessagePreviewListing;
}
impl ConversationsRequest<GetConversationsEmailMessages> {
    /// Sets `includeAgentlessStitchedMessages`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_agentless_stitched_messages(mut self, value: bool) -> Self {
        self.call.query("includeAgentlessStitchedMessages", value.to_string());
        self
    }
}
static POST_CONVERSATIONS_EMAIL_MESSAGES: rt::Operation = rt::Operation::new(
        "postConversationsEmailMessages",
        rt::Method::Post,
        &["/api/v2/conversations/emails/", "/messages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_email_messages`.
#[derive(Debug)]
pub enum PostConversationsEmailMessages {}
impl rt::Endpoint for PostConversationsEmailMessages {
    type Answer = models::EmailMessageReply;
}
static GET_CONVERSATIONS_EMAIL_MESSAGES_DRAFT: rt::Operation = rt::Operation::new(
        "getConversationsEmailMessagesDraft",
        rt::Method::Get,
        &["/api/v2/conversations/emails/", "/messages/draft"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_email_messages_draft`.
#[derive(Debug)]
pub enum GetConversationsEmailMessagesDraft {}
impl rt::Endpoint for GetConversationsEmailMessagesDraft {
    type Answer = models::EmailMessage;
}
static PUT_CONVERSATIONS_EMAIL_MESSAGES_DRAFT: rt::Operation = rt::Operation::new(
        "putConversationsEmailMessagesDraft",
        rt::Method::Put,
        &["/api/v2/conversations/emails/", "/messages/draft"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_email_messages_draft`.
#[derive(Debug)]
pub enum PutConversationsEmailMessagesDraft {}
impl rt::Endpoint for PutConversationsEmailMessagesDraft {
    type Answer = models::EmailMessage;
}
static PATCH_CONVERSATIONS_EMAIL_MESSAGES_DRAFT: rt::Operation = rt::Operation::new(
        "patchConversationsEmailMessagesDraft",
        rt::Method::Patch,
        &["/api/v2/conversations/emails/", "/messages/draft"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_email_messages_draft`.
#[derive(Debug)]
pub enum PatchConversationsEmailMessagesDraft {}
impl rt::Endpoint for PatchConversationsEmailMessagesDraft {
    type Answer = models::EmailMessage;
}
impl ConversationsRequest<PatchConversationsEmailMessagesDraft> {
    /// Sets `autoFill`.
    #[inline]
    pub fn auto_fill(mut self, value: bool) -> Self {
        self.call.query("autoFill", value.to_string());
        self
    }
    /// Sets `discard`.
    #[inline]
    pub fn discard(mut self, value: bool) -> Self {
        self.call.query("discard", value.to_string());
        self
    }
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::DraftManipulationRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_CONVERSATIONS_EMAIL_MESSAGES_DRAFT_ATTACHMENTS_COPY: rt::Operation = rt::Operation::new(
        "postConversationsEmailMessagesDraftAttachmentsCopy",
        rt::Method::Post,
        &["/api/v2/conversations/emails/", "/messages/draft/attachments/copy"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_email_messages_draft_attachments_copy`.
#[derive(Debug)]
pub enum PostConversationsEmailMessagesDraftAttachmentsCopy {}
impl rt::Endpoint for PostConversationsEmailMessagesDraftAttachmentsCopy {
    type Answer = models::EmailMessage;
}
static POST_CONVERSATIONS_EMAIL_MESSAGES_DRAFT_ATTACHMENTS_UPLOADS: rt::Operation = rt::Operation::new(
        "postConversationsEmailMessagesDraftAttachmentsUploads",
        rt::Method::Post,
        &["/api/v2/conversations/emails/", "/messages/draft/attachments/uploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_email_messages_draft_attachments_uploads`.
#[derive(Debug)]
pub enum PostConversationsEmailMessagesDraftAttachmentsUploads {}
impl rt::Endpoint for PostConversationsEmailMessagesDraftAttachmentsUploads {
    type Answer = models::UploadAttachmentResponse;
}
static DELETE_CONVERSATIONS_EMAIL_MESSAGES_DRAFT_ATTACHMENT: rt::Operation = rt::Operation::new(
        "deleteConversationsEmailMessagesDraftAttachment",
        rt::Method::Delete,
        &["/api/v2/conversations/emails/", "/messages/draft/attachments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_email_messages_draft_attachment`.
#[derive(Debug)]
pub enum DeleteConversationsEmailMessagesDraftAttachment {}
impl rt::Endpoint for DeleteConversationsEmailMessagesDraftAttachment {
    type Answer = ();
}
static GET_CONVERSATIONS_EMAIL_MESSAGE: rt::Operation = rt::Operation::new(
        "getConversationsEmailMessage",
        rt::Method::Get,
        &["/api/v2/conversations/emails/", "/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_email_message`.
#[derive(Debug)]
pub enum GetConversationsEmailMessage {}
impl rt::Endpoint for GetConversationsEmailMessage {
    type Answer = models::EmailMessage;
}
static PATCH_CONVERSATIONS_EMAIL_PARTICIPANT: rt::Operation = rt::Operation::new(
        "patchConversationsEmailParticipant",
        rt::Method::Patch,
        &["/api/v2/conversations/emails/", "/participants/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_email_participant`.
#[derive(Debug)]
pub enum PatchConversationsEmailParticipant {}
impl rt::Endpoint for PatchConversationsEmailParticipant {
    type Answer = ();
}
static PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_ATTRIBUTES: rt::Operation = rt::Operation::new(
        "patchConversationsEmailParticipantAttributes",
        rt::Method::Patch,
        &["/api/v2/conversations/emails/", "/participants/", "/attributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_email_participant_attributes`.
#[derive(Debug)]
pub enum PatchConversationsEmailParticipantAttributes {}
impl rt::Endpoint for PatchConversationsEmailParticipantAttributes {
    type Answer = models::ParticipantAttributes;
}
static PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION: rt::Operation = rt::Operation::new(
        "patchConversationsEmailParticipantCommunication",
        rt::Method::Patch,
        &["/api/v2/conversations/emails/", "/participants/", "/communications/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_email_participant_communication`.
#[derive(Debug)]
pub enum PatchConversationsEmailParticipantCommunication {}
impl rt::Endpoint for PatchConversationsEmailParticipantCommunication {
    type Answer = rt::Value;
}
static GET_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsEmailParticipantCommunicationWrapup",
        rt::Method::Get,
        &[
            "/api/v2/conversations/emails/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_email_participant_communication_wrapup`.
#[derive(Debug)]
pub enum GetConversationsEmailParticipantCommunicationWrapup {}
impl rt::Endpoint for GetConversationsEmailParticipantCommunicationWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsEmailParticipantCommunicationWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static POST_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "postConversationsEmailParticipantCommunicationWrapup",
        rt::Method::Post,
        &[
            "/api/v2/conversations/emails/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_email_participant_communication_wrapup`.
#[derive(Debug)]
pub enum PostConversationsEmailParticipantCommunicationWrapup {}
impl rt::Endpoint for PostConversationsEmailParticipantCommunicationWrapup {
    type Answer = ();
}
impl ConversationsRequest<PostConversationsEmailParticipantCommunicationWrapup> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WrapupInput) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_PARKINGSTATE: rt::Operation = rt::Operation::new(
        "patchConversationsEmailParticipantParkingstate",
        rt::Method::Patch,
        &["/api/v2/conversations/emails/", "/participants/", "/parkingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_email_participant_parkingstate`.
#[derive(Debug)]
pub enum PatchConversationsEmailParticipantParkingstate {}
impl rt::Endpoint for PatchConversationsEmailParticipantParkingstate {
    type Answer = ();
}
static POST_CONVERSATIONS_EMAIL_PARTICIPANT_REPLACE: rt::Operation = rt::Operation::new(
        "postConversationsEmailParticipantReplace",
        rt::Method::Post,
        &["/api/v2/conversations/emails/", "/participants/", "/replace"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_email_participant_replace`.
#[derive(Debug)]
pub enum PostConversationsEmailParticipantReplace {}
impl rt::Endpoint for PostConversationsEmailParticipantReplace {
    type Answer = ();
}
static GET_CONVERSATIONS_EMAIL_PARTICIPANT_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsEmailParticipantWrapup",
        rt::Method::Get,
        &["/api/v2/conversations/emails/", "/participants/", "/wrapup"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_email_participant_wrapup`.
#[derive(Debug)]
pub enum GetConversationsEmailParticipantWrapup {}
impl rt::Endpoint for GetConversationsEmailParticipantWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsEmailParticipantWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static GET_CONVERSATIONS_EMAIL_PARTICIPANT_WRAPUPCODES: rt::Operation = rt::Operation::new(
        "getConversationsEmailParticipantWrapupcodes",
        rt::Method::Get,
        &["/api/v2/conversations/emails/", "/participants/", "/wrapupcodes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_email_participant_wrapupcodes`.
#[derive(Debug)]
pub enum GetConversationsEmailParticipantWrapupcodes {}
impl rt::Endpoint for GetConversationsEmailParticipantWrapupcodes {
    type Answer = Vec<models::WrapupCode>;
}
static POST_CONVERSATIONS_EMAIL_RECONNECT: rt::Operation = rt::Operation::new(
        "postConversationsEmailReconnect",
        rt::Method::Post,
        &["/api/v2/conversations/emails/", "/reconnect"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_email_reconnect`.
#[derive(Debug)]
pub enum PostConversationsEmailReconnect {}
impl rt::Endpoint for PostConversationsEmailReconnect {
    type Answer = ();
}
static PUT_CONVERSATIONS_EMAIL_RECORDINGSTATE: rt::Operation = rt::Operation::new(
        "putConversationsEmailRecordingstate",
        rt::Method::Put,
        &["/api/v2/conversations/emails/", "/recordingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_email_recordingstate`.
#[derive(Debug)]
pub enum PutConversationsEmailRecordingstate {}
impl rt::Endpoint for PutConversationsEmailRecordingstate {
    type Answer = String;
}
static GET_CONVERSATIONS_EMAIL_SETTINGS: rt::Operation = rt::Operation::new(
        "getConversationsEmailSettings",
        rt::Method::Get,
        &["/api/v2/conversations/emails/", "/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_email_settings`.
#[derive(Debug)]
pub enum GetConversationsEmailSettings {}
impl rt::Endpoint for GetConversationsEmailSettings {
    type Answer = models::EmailsSettings;
}
static POST_CONVERSATIONS_FAXES: rt::Operation = rt::Operation::new(
        "postConversationsFaxes",
        rt::Method::Post,
        &["/api/v2/conversations/faxes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_faxes`.
#[derive(Debug)]
pub enum PostConversationsFaxes {}
impl rt::Endpoint for PostConversationsFaxes {
    type Answer = models::FaxSendResponse;
}
static GET_CONVERSATIONS_INTERNALMESSAGES: rt::Operation = rt::Operation::new(
        "getConversationsInternalmessages",
        rt::Method::Get,
        &["/api/v2/conversations/internalmessages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_internalmessages`.
#[derive(Debug)]
pub enum GetConversationsInternalmessages {}
impl rt::Endpoint for GetConversationsInternalmessages {
    type Answer = models::InternalMessageConversationEntityListing;
}
static GET_CONVERSATIONS_INTERNALMESSAGE: rt::Operation = rt::Operation::new(
        "getConversationsInternalmessage",
        rt::Method::Get,
        &["/api/v2/conversations/internalmessages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_internalmessage`.
#[derive(Debug)]
pub enum GetConversationsInternalmessage {}
impl rt::Endpoint for GetConversationsInternalmessage {
    type Answer = models::InternalMessageConversation;
}
static GET_CONVERSATIONS_KEYCONFIGURATIONS: rt::Operation = rt::Operation::new(
        "getConversationsKeyconfigurations",
        rt::Method::Get,
        &["/api/v2/conversations/keyconfigurations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_keyconfigurations`.
#[derive(Debug)]
pub enum GetConversationsKeyconfigurations {}
impl rt::Endpoint for GetConversationsKeyconfigurations {
    type Answer = models::ConversationEncryptionConfigurationListing;
}
static POST_CONVERSATIONS_KEYCONFIGURATIONS: rt::Operation = rt::Operation::new(
        "postConversationsKeyconfigurations",
        rt::Method::Post,
        &["/api/v2/conversations/keyconfigurations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_keyconfigurations`.
#[derive(Debug)]
pub enum PostConversationsKeyconfigurations {}
impl rt::Endpoint for PostConversationsKeyconfigurations {
    type Answer = models::ConversationEncryptionConfiguration;
}
static POST_CONVERSATIONS_KEYCONFIGURATIONS_VALIDATE: rt::Operation = rt::Operation::new(
        "postConversationsKeyconfigurationsValidate",
        rt::Method::Post,
        &["/api/v2/conversations/keyconfigurations/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_keyconfigurations_validate`.
#[derive(Debug)]
pub enum PostConversationsKeyconfigurationsValidate {}
impl rt::Endpoint for PostConversationsKeyconfigurationsValidate {
    type Answer = models::ConversationEncryptionConfiguration;
}
static GET_CONVERSATIONS_KEYCONFIGURATION: rt::Operation = rt::Operation::new(
        "getConversationsKeyconfiguration",
        rt::Method::Get,
        &["/api/v2/conversations/keyconfigurations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_keyconfiguration`.
#[derive(Debug)]
pub enum GetConversationsKeyconfiguration {}
impl rt::Endpoint for GetConversationsKeyconfiguration {
    type Answer = models::ConversationEncryptionConfiguration;
}
static PUT_CONVERSATIONS_KEYCONFIGURATION: rt::Operation = rt::Operation::new(
        "putConversationsKeyconfiguration",
        rt::Method::Put,
        &["/api/v2/conversations/keyconfigurations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_keyconfiguration`.
#[derive(Debug)]
pub enum PutConversationsKeyconfiguration {}
impl rt::Endpoint for PutConversationsKeyconfiguration {
    type Answer = models::ConversationEncryptionConfiguration;
}
static GET_CONVERSATIONS_MESSAGES: rt::Operation = rt::Operation::new(
        "getConversationsMessages",
        rt::Method::Get,
        &["/api/v2/conversations/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messages`.
#[derive(Debug)]
pub enum GetConversationsMessages {}
impl rt::Endpoint for GetConversationsMessages {
    type Answer = models::MessageConversationEntityListing;
}
static POST_CONVERSATIONS_MESSAGES: rt::Operation = rt::Operation::new(
        "postConversationsMessages",
        rt::Method::Post,
        &["/api/v2/conversations/messages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messages`.
#[derive(Debug)]
pub enum PostConversationsMessages {}
impl rt::Endpoint for PostConversationsMessages {
    type Answer = models::CreateOutboundMessagingConversationResponse;
}
static POST_CONVERSATIONS_MESSAGES_AGENTLESS: rt::Operation = rt::Operation::new(
        "postConversationsMessagesAgentless",
        rt::Method::Post,
        &["/api/v2/conversations/messages/agentless"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messages_agentless`.
#[derive(Debug)]
pub enum PostConversationsMessagesAgentless {}
impl rt::Endpoint for PostConversationsMessagesAgentless {
    type Answer = models::SendAgentlessOutboundMessageResponse;
}
static GET_CONVERSATIONS_MESSAGES_CACHEDMEDIA: rt::Operation = rt::Operation::new(
        "getConversationsMessagesCachedmedia",
        rt::Method::Get,
        &["/api/v2/conversations/messages/cachedmedia"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messages_cachedmedia`.
#[derive(Debug)]
pub enum GetConversationsMessagesCachedmedia {}
impl rt::Endpoint for GetConversationsMessagesCachedmedia {
    type Answer = models::CachedMediaItemEntityListing;
}
impl ConversationsRequest<GetConversationsMessagesCachedmedia> {
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
    /// Sets `url`.
    #[inline]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.call.query("url", value.into());
        self
    }
}
static GET_CONVERSATIONS_MESSAGES_CACHEDMEDIA_CACHED_MEDIA_ITEM_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagesCachedmediaCachedMediaItemId",
        rt::Method::Get,
        &["/api/v2/conversations/messages/cachedmedia/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messages_cachedmedia_cached_media_item_id`.
#[derive(Debug)]
pub enum GetConversationsMessagesCachedmediaCachedMediaItemId {}
impl rt::Endpoint for GetConversationsMessagesCachedmediaCachedMediaItemId {
    type Answer = models::CachedMediaItem;
}
static DELETE_CONVERSATIONS_MESSAGES_CACHEDMEDIA_CACHED_MEDIA_ITEM_ID: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagesCachedmediaCachedMediaItemId",
        rt::Method::Delete,
        &["/api/v2/conversations/messages/cachedmedia/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messages_cachedmedia_cached_media_item_id`.
#[derive(Debug)]
pub enum DeleteConversationsMessagesCachedmediaCachedMediaItemId {}
impl rt::Endpoint for DeleteConversationsMessagesCachedmediaCachedMediaItemId {
    type Answer = ();
}
static POST_CONVERSATIONS_MESSAGES_INBOUND_OPEN: rt::Operation = rt::Operation::new(
        "postConversationsMessagesInboundOpen",
        rt::Method::Post,
        &["/api/v2/conversations/messages/inbound/open"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messages_inbound_open`.
#[derive(Debug)]
pub enum PostConversationsMessagesInboundOpen {}
impl rt::Endpoint for PostConversationsMessagesInboundOpen {
    type Answer = models::OpenNormalizedMessage;
}
static GET_CONVERSATIONS_MESSAGE: rt::Operation = rt::Operation::new(
        "getConversationsMessage",
        rt::Method::Get,
        &["/api/v2/conversations/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_message`.
#[derive(Debug)]
pub enum GetConversationsMessage {}
impl rt::Endpoint for GetConversationsMessage {
    type Answer = models::MessageConversation;
}
static PATCH_CONVERSATIONS_MESSAGE: rt::Operation = rt::Operation::new(
        "patchConversationsMessage",
        rt::Method::Patch,
        &["/api/v2/conversations/messages/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_message`.
#[derive(Debug)]
pub enum PatchConversationsMessage {}
impl rt::Endpoint for PatchConversationsMessage {
    type Answer = models::Conversation;
}
static POST_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES: rt::Operation = rt::Operation::new(
        "postConversationsMessageCommunicationMessages",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/communications/", "/messages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_communication_messages`.
#[derive(Debug)]
pub enum PostConversationsMessageCommunicationMessages {}
impl rt::Endpoint for PostConversationsMessageCommunicationMessages {
    type Answer = models::MessageData;
}
static GET_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA: rt::Operation = rt::Operation::new(
        "getConversationsMessageCommunicationMessagesMedia",
        rt::Method::Get,
        &["/api/v2/conversations/messages/", "/communications/", "/messages/media"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_message_communication_messages_media`.
#[derive(Debug)]
pub enum GetConversationsMessageCommunicationMessagesMedia {}
impl rt::Endpoint for GetConversationsMessageCommunicationMessagesMedia {
    type Answer = models::MessageMediaListing;
}
impl ConversationsRequest<GetConversationsMessageCommunicationMessagesMedia> {
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
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.call.query("status", value.into());
        self
    }
}
static POST_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA: rt::Operation = rt::Operation::new(
        "postConversationsMessageCommunicationMessagesMedia",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/communications/", "/messages/media"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_communication_messages_media`.
#[derive(Debug)]
pub enum PostConversationsMessageCommunicationMessagesMedia {}
impl rt::Endpoint for PostConversationsMessageCommunicationMessagesMedia {
    type Answer = models::MessageMediaData;
}
static POST_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA_UPLOADS: rt::Operation = rt::Operation::new(
        "postConversationsMessageCommunicationMessagesMediaUploads",
        rt::Method::Post,
        &[
            "/api/v2/conversations/messages/",
            "/communications/",
            "/messages/media/uploads",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_communication_messages_media_uploads`.
#[derive(Debug)]
pub enum PostConversationsMessageCommunicationMessagesMediaUploads {}
impl rt::Endpoint for PostConversationsMessageCommunicationMessagesMediaUploads {
    type Answer = models::MessageMediaUploadData;
}
static GET_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA_MEDIA_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessageCommunicationMessagesMediaMediaId",
        rt::Method::Get,
        &["/api/v2/conversations/messages/", "/communications/", "/messages/media/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_message_communication_messages_media_media_id`.
#[derive(Debug)]
pub enum GetConversationsMessageCommunicationMessagesMediaMediaId {}
impl rt::Endpoint for GetConversationsMessageCommunicationMessagesMediaMediaId {
    type Answer = models::MessageMediaData;
}
static POST_CONVERSATIONS_MESSAGE_COMMUNICATION_SOCIALMEDIA_MESSAGES: rt::Operation = rt::Operation::new(
        "postConversationsMessageCommunicationSocialmediaMessages",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/communications/", "/socialmedia/messages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_communication_socialmedia_messages`.
#[derive(Debug)]
pub enum PostConversationsMessageCommunicationSocialmediaMessages {}
impl rt::Endpoint for PostConversationsMessageCommunicationSocialmediaMessages {
    type Answer = models::SocialMediaMessageData;
}
static POST_CONVERSATIONS_MESSAGE_COMMUNICATION_TYPING: rt::Operation = rt::Operation::new(
        "postConversationsMessageCommunicationTyping",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/communications/", "/typing"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_communication_typing`.
#[derive(Debug)]
pub enum PostConversationsMessageCommunicationTyping {}
impl rt::Endpoint for PostConversationsMessageCommunicationTyping {
    type Answer = ();
}
static POST_CONVERSATIONS_MESSAGE_MESSAGES_BULK: rt::Operation = rt::Operation::new(
        "postConversationsMessageMessagesBulk",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/messages/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_messages_bulk`.
#[derive(Debug)]
pub enum PostConversationsMessageMessagesBulk {}
impl rt::Endpoint for PostConversationsMessageMessagesBulk {
    type Answer = models::TextMessageListing;
}
impl ConversationsRequest<PostConversationsMessageMessagesBulk> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.body_json(&value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }
}
static GET_CONVERSATIONS_MESSAGE_MESSAGE: rt::Operation = rt::Operation::new(
        "getConversationsMessageMessage",
        rt::Method::Get,
        &["/api/v2/conversations/messages/", "/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_message_message`.
#[derive(Debug)]
pub enum GetConversationsMessageMessage {}
impl rt::Endpoint for GetConversationsMessageMessage {
    type Answer = models::MessageData;
}
static PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT: rt::Operation = rt::Operation::new(
        "patchConversationsMessageParticipant",
        rt::Method::Patch,
        &["/api/v2/conversations/messages/", "/participants/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_message_participant`.
#[derive(Debug)]
pub enum PatchConversationsMessageParticipant {}
impl rt::Endpoint for PatchConversationsMessageParticipant {
    type Answer = ();
}
impl ConversationsRequest<PatchConversationsMessageParticipant> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::MediaParticipantRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT_ATTRIBUTES: rt::Operation = rt::Operation::new(
        "patchConversationsMessageParticipantAttributes",
        rt::Method::Patch,
        &["/api/v2/conversations/messages/", "/participants/", "/attributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_message_participant_attributes`.
#[derive(Debug)]
pub enum PatchConversationsMessageParticipantAttributes {}
impl rt::Endpoint for PatchConversationsMessageParticipantAttributes {
    type Answer = models::ParticipantAttributes;
}
impl ConversationsRequest<PatchConversationsMessageParticipantAttributes> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ParticipantAttributes) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION: rt::Operation = rt::Operation::new(
        "patchConversationsMessageParticipantCommunication",
        rt::Method::Patch,
        &["/api/v2/conversations/messages/", "/participants/", "/communications/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_message_participant_communication`.
#[derive(Debug)]
pub enum PatchConversationsMessageParticipantCommunication {}
impl rt::Endpoint for PatchConversationsMessageParticipantCommunication {
    type Answer = rt::Value;
}
static POST_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION_SUMMARIES: rt::Operation = rt::Operation::new(
        "postConversationsMessageParticipantCommunicationSummaries",
        rt::Method::Post,
        &[
            "/api/v2/conversations/messages/",
            "/participants/",
            "/communications/",
            "/summaries",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_participant_communication_summaries`.
#[derive(Debug)]
pub enum PostConversationsMessageParticipantCommunicationSummaries {}
impl rt::Endpoint for PostConversationsMessageParticipantCommunicationSummaries {
    type Answer = models::OnDemandSummaryAcceptedResponse;
}
impl ConversationsRequest<PostConversationsMessageParticipantCommunicationSummaries> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::OnDemandConversationSummaryRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsMessageParticipantCommunicationWrapup",
        rt::Method::Get,
        &[
            "/api/v2/conversations/messages/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_message_participant_communication_wrapup`.
#[derive(Debug)]
pub enum GetConversationsMessageParticipantCommunicationWrapup {}
impl rt::Endpoint for GetConversationsMessageParticipantCommunicationWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsMessageParticipantCommunicationWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static POST_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "postConversationsMessageParticipantCommunicationWrapup",
        rt::Method::Post,
        &[
            "/api/v2/conversations/messages/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_participant_communication_wrapup`.
#[derive(Debug)]
pub enum PostConversationsMessageParticipantCommunicationWrapup {}
impl rt::Endpoint for PostConversationsMessageParticipantCommunicationWrapup {
    type Answer = ();
}
impl ConversationsRequest<PostConversationsMessageParticipantCommunicationWrapup> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WrapupInput) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_CONVERSATIONS_MESSAGE_PARTICIPANT_MONITOR: rt::Operation = rt::Operation::new(
        "postConversationsMessageParticipantMonitor",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/participants/", "/monitor"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_participant_monitor`.
#[derive(Debug)]
pub enum PostConversationsMessageParticipantMonitor {}
impl rt::Endpoint for PostConversationsMessageParticipantMonitor {
    type Answer = ();
}
static PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT_PARKINGSTATE: rt::Operation = rt::Operation::new(
        "patchConversationsMessageParticipantParkingstate",
        rt::Method::Patch,
        &["/api/v2/conversations/messages/", "/participants/", "/parkingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_message_participant_parkingstate`.
#[derive(Debug)]
pub enum PatchConversationsMessageParticipantParkingstate {}
impl rt::Endpoint for PatchConversationsMessageParticipantParkingstate {
    type Answer = ();
}
static POST_CONVERSATIONS_MESSAGE_PARTICIPANT_REPLACE: rt::Operation = rt::Operation::new(
        "postConversationsMessageParticipantReplace",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/participants/", "/replace"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_participant_replace`.
#[derive(Debug)]
pub enum PostConversationsMessageParticipantReplace {}
impl rt::Endpoint for PostConversationsMessageParticipantReplace {
    type Answer = ();
}
static POST_CONVERSATIONS_MESSAGE_PARTICIPANT_TAKEOVER: rt::Operation = rt::Operation::new(
        "postConversationsMessageParticipantTakeover",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/participants/", "/takeover"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_participant_takeover`.
#[derive(Debug)]
pub enum PostConversationsMessageParticipantTakeover {}
impl rt::Endpoint for PostConversationsMessageParticipantTakeover {
    type Answer = ();
}
static GET_CONVERSATIONS_MESSAGE_PARTICIPANT_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsMessageParticipantWrapup",
        rt::Method::Get,
        &["/api/v2/conversations/messages/", "/participants/", "/wrapup"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_message_participant_wrapup`.
#[derive(Debug)]
pub enum GetConversationsMessageParticipantWrapup {}
impl rt::Endpoint for GetConversationsMessageParticipantWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsMessageParticipantWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static GET_CONVERSATIONS_MESSAGE_PARTICIPANT_WRAPUPCODES: rt::Operation = rt::Operation::new(
        "getConversationsMessageParticipantWrapupcodes",
        rt::Method::Get,
        &["/api/v2/conversations/messages/", "/participants/", "/wrapupcodes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_message_participant_wrapupcodes`.
#[derive(Debug)]
pub enum GetConversationsMessageParticipantWrapupcodes {}
impl rt::Endpoint for GetConversationsMessageParticipantWrapupcodes {
    type Answer = Vec<models::WrapupCode>;
}
static PUT_CONVERSATIONS_MESSAGE_RECORDINGSTATE: rt::Operation = rt::Operation::new(
        "putConversationsMessageRecordingstate",
        rt::Method::Put,
        &["/api/v2/conversations/messages/", "/recordingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_message_recordingstate`.
#[derive(Debug)]
pub enum PutConversationsMessageRecordingstate {}
impl rt::Endpoint for PutConversationsMessageRecordingstate {
    type Answer = String;
}
static POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_EVENT: rt::Operation = rt::Operation::new(
        "postConversationsMessageInboundOpenEvent",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/inbound/open/event"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_inbound_open_event`.
#[derive(Debug)]
pub enum PostConversationsMessageInboundOpenEvent {}
impl rt::Endpoint for PostConversationsMessageInboundOpenEvent {
    type Answer = models::OpenEventNormalizedMessage;
}
static POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_MESSAGE: rt::Operation = rt::Operation::new(
        "postConversationsMessageInboundOpenMessage",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/inbound/open/message"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_inbound_open_message`.
#[derive(Debug)]
pub enum PostConversationsMessageInboundOpenMessage {}
impl rt::Endpoint for PostConversationsMessageInboundOpenMessage {
    type Answer = models::OpenMessageNormalizedMessage;
}
impl ConversationsRequest<PostConversationsMessageInboundOpenMessage> {
    /// Sets `prefetchConversationId`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn prefetch_conversation_id(mut self, value: bool) -> Self {
        self.call.query("prefetchConversationId", value.to_string());
        self
    }
}
static POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_RECEIPT: rt::Operation = rt::Operation::new(
        "postConversationsMessageInboundOpenReceipt",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/inbound/open/receipt"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_inbound_open_receipt`.
#[derive(Debug)]
pub enum PostConversationsMessageInboundOpenReceipt {}
impl rt::Endpoint for PostConversationsMessageInboundOpenReceipt {
    type Answer = models::OpenReceiptNormalizedMessage;
}
static POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_STRUCTURED_RESPONSE: rt::Operation = rt::Operation::new(
        "postConversationsMessageInboundOpenStructuredResponse",
        rt::Method::Post,
        &["/api/v2/conversations/messages/", "/inbound/open/structured/response"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_message_inbound_open_structured_response`.
#[derive(Debug)]
pub enum PostConversationsMessageInboundOpenStructuredResponse {}
impl rt::Endpoint for PostConversationsMessageInboundOpenStructuredResponse {
    type Answer = models::OpenStructuredResponseNormalizedMessage;
}
static GET_CONVERSATIONS_MESSAGE_DETAILS: rt::Operation = rt::Operation::new(
        "getConversationsMessageDetails",
        rt::Method::Get,
        &["/api/v2/conversations/messages/", "/details"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_message_details`.
#[derive(Debug)]
pub enum GetConversationsMessageDetails {}
impl rt::Endpoint for GetConversationsMessageDetails {
    type Answer = models::MessageData;
}
static GET_CONVERSATIONS_MESSAGING_FACEBOOK_APP: rt::Operation = rt::Operation::new(
        "getConversationsMessagingFacebookApp",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/facebook/app"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_facebook_app`.
#[derive(Debug)]
pub enum GetConversationsMessagingFacebookApp {}
impl rt::Endpoint for GetConversationsMessagingFacebookApp {
    type Answer = models::FacebookAppCredentials;
}
static GET_CONVERSATIONS_MESSAGING_FACEBOOK_PERMISSIONS: rt::Operation = rt::Operation::new(
        "getConversationsMessagingFacebookPermissions",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/facebook/permissions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_facebook_permissions`.
#[derive(Debug)]
pub enum GetConversationsMessagingFacebookPermissions {}
impl rt::Endpoint for GetConversationsMessagingFacebookPermissions {
    type Answer = models::FacebookPermissionEntityListing;
}
static GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_APPLE_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/identityresolution/integrations/apple/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_identityresolution_integrations_apple_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId {}
impl rt::Endpoint
for GetConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId {
    type Answer = models::AppleIdentityResolutionConfig;
}
static PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_APPLE_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId",
        rt::Method::Put,
        &["/api/v2/conversations/messaging/identityresolution/integrations/apple/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_messaging_identityresolution_integrations_apple_integration_id`.
#[derive(Debug)]
pub enum PutConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId {}
impl rt::Endpoint
for PutConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId {
    type Answer = models::AppleIdentityResolutionConfig;
}
static GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId",
        rt::Method::Get,
        &[
            "/api/v2/conversations/messaging/identityresolution/integrations/facebook/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_identityresolution_integrations_facebook_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId {}
impl rt::Endpoint
for GetConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId {
    type Answer = models::FacebookIdentityResolutionConfig;
}
static PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId",
        rt::Method::Put,
        &[
            "/api/v2/conversations/messaging/identityresolution/integrations/facebook/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_messaging_identityresolution_integrations_facebook_integration_id`.
#[derive(Debug)]
pub enum PutConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId {}
impl rt::Endpoint
for PutConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId {
    type Answer = models::FacebookIdentityResolutionConfig;
}
static GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId",
        rt::Method::Get,
        &[
            "/api/v2/conversations/messaging/identityresolution/integrations/instagram/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_identityresolution_integrations_instagram_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId {}
impl rt::Endpoint
for GetConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId {
    type Answer = models::InstagramIdentityResolutionConfig;
}
static PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId",
        rt::Method::Put,
        &[
            "/api/v2/conversations/messaging/identityresolution/integrations/instagram/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_messaging_identityresolution_integrations_instagram_integration_id`.
#[derive(Debug)]
pub enum PutConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId {}
impl rt::Endpoint
for PutConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId {
    type Answer = models::InstagramIdentityResolutionConfig;
}
static GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_OPEN_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/identityresolution/integrations/open/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_identityresolution_integrations_open_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId {}
impl rt::Endpoint
for GetConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId {
    type Answer = models::OpenMessagingIdentityResolutionConfig;
}
static PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_OPEN_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId",
        rt::Method::Put,
        &["/api/v2/conversations/messaging/identityresolution/integrations/open/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_messaging_identityresolution_integrations_open_integration_id`.
#[derive(Debug)]
pub enum PutConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId {}
impl rt::Endpoint
for PutConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId {
    type Answer = models::OpenMessagingIdentityResolutionConfig;
}
static GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_TWITTER_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/identityresolution/integrations/twitter/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_identityresolution_integrations_twitter_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId {}
impl rt::Endpoint
for GetConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId {
    type Answer = models::TwitterIdentityResolutionConfig;
}
static PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_TWITTER_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId",
        rt::Method::Put,
        &["/api/v2/conversations/messaging/identityresolution/integrations/twitter/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_messaging_identityresolution_integrations_twitter_integration_id`.
#[derive(Debug)]
pub enum PutConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId {}
impl rt::Endpoint
for PutConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId {
    type Answer = models::TwitterIdentityResolutionConfig;
}
static GET_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_WHATSAPP_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId",
        rt::Method::Get,
        &[
            "/api/v2/conversations/messaging/identityresolution/integrations/whatsapp/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_identityresolution_integrations_whatsapp_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId {}
impl rt::Endpoint
for GetConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId {
    type Answer = models::WhatsAppIdentityResolutionConfig;
}
static PUT_CONVERSATIONS_MESSAGING_IDENTITYRESOLUTION_INTEGRATIONS_WHATSAPP_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId",
        rt::Method::Put,
        &[
            "/api/v2/conversations/messaging/identityresolution/integrations/whatsapp/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_messaging_identityresolution_integrations_whatsapp_integration_id`.
#[derive(Debug)]
pub enum PutConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId {}
impl rt::Endpoint
for PutConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId {
    type Answer = models::WhatsAppIdentityResolutionConfig;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrations",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrations {}
impl rt::Endpoint for GetConversationsMessagingIntegrations {
    type Answer = models::MessagingIntegrationEntityListing;
}
impl ConversationsRequest<GetConversationsMessagingIntegrations> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `messagingSetting.id`.
    #[inline]
    pub fn messaging_setting_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("messagingSetting.id", value.into());
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
    /// Sets `supportedContent.id`.
    #[inline]
    pub fn supported_content_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("supportedContent.id", value.into());
        self
    }
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_APPLE: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsApple",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/apple"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_apple`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsApple {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsApple {
    type Answer = models::AppleIntegrationEntityListing;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsApple> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `messagingSetting.id`.
    #[inline]
    pub fn messaging_setting_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("messagingSetting.id", value.into());
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
    /// Sets `supportedContent.id`.
    #[inline]
    pub fn supported_content_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("supportedContent.id", value.into());
        self
    }
}
static POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_APPLE: rt::Operation = rt::Operation::new(
        "postConversationsMessagingIntegrationsApple",
        rt::Method::Post,
        &["/api/v2/conversations/messaging/integrations/apple"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_integrations_apple`.
#[derive(Debug)]
pub enum PostConversationsMessagingIntegrationsApple {}
impl rt::Endpoint for PostConversationsMessagingIntegrationsApple {
    type Answer = models::AppleIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_APPLE_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsAppleIntegrationId",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/apple/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_apple_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsAppleIntegrationId {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsAppleIntegrationId {
    type Answer = models::AppleIntegration;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsAppleIntegrationId> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_APPLE_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagingIntegrationsAppleIntegrationId",
        rt::Method::Delete,
        &["/api/v2/conversations/messaging/integrations/apple/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messaging_integrations_apple_integration_id`.
#[derive(Debug)]
pub enum DeleteConversationsMessagingIntegrationsAppleIntegrationId {}
impl rt::Endpoint for DeleteConversationsMessagingIntegrationsAppleIntegrationId {
    type Answer = ();
}
static PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_APPLE_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "patchConversationsMessagingIntegrationsAppleIntegrationId",
        rt::Method::Patch,
        &["/api/v2/conversations/messaging/integrations/apple/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_messaging_integrations_apple_integration_id`.
#[derive(Debug)]
pub enum PatchConversationsMessagingIntegrationsAppleIntegrationId {}
impl rt::Endpoint for PatchConversationsMessagingIntegrationsAppleIntegrationId {
    type Answer = models::AppleIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsFacebook",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/facebook"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_facebook`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsFacebook {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsFacebook {
    type Answer = models::FacebookIntegrationEntityListing;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsFacebook> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `messagingSetting.id`.
    #[inline]
    pub fn messaging_setting_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("messagingSetting.id", value.into());
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
    /// Sets `supportedContent.id`.
    #[inline]
    pub fn supported_content_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("supportedContent.id", value.into());
        self
    }
}
static POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK: rt::Operation = rt::Operation::new(
        "postConversationsMessagingIntegrationsFacebook",
        rt::Method::Post,
        &["/api/v2/conversations/messaging/integrations/facebook"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_integrations_facebook`.
#[derive(Debug)]
pub enum PostConversationsMessagingIntegrationsFacebook {}
impl rt::Endpoint for PostConversationsMessagingIntegrationsFacebook {
    type Answer = models::FacebookIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsFacebookIntegrationId",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/facebook/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_facebook_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsFacebookIntegrationId {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsFacebookIntegrationId {
    type Answer = models::FacebookIntegration;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsFacebookIntegrationId> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagingIntegrationsFacebookIntegrationId",
        rt::Method::Delete,
        &["/api/v2/conversations/messaging/integrations/facebook/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messaging_integrations_facebook_integration_id`.
#[derive(Debug)]
pub enum DeleteConversationsMessagingIntegrationsFacebookIntegrationId {}
impl rt::Endpoint for DeleteConversationsMessagingIntegrationsFacebookIntegrationId {
    type Answer = ();
}
static PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "patchConversationsMessagingIntegrationsFacebookIntegrationId",
        rt::Method::Patch,
        &["/api/v2/conversations/messaging/integrations/facebook/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_messaging_integrations_facebook_integration_id`.
#[derive(Debug)]
pub enum PatchConversationsMessagingIntegrationsFacebookIntegrationId {}
impl rt::Endpoint for PatchConversationsMessagingIntegrationsFacebookIntegrationId {
    type Answer = models::FacebookIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsInstagram",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/instagram"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_instagram`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsInstagram {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsInstagram {
    type Answer = models::InstagramIntegrationEntityListing;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsInstagram> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `messagingSetting.id`.
    #[inline]
    pub fn messaging_setting_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("messagingSetting.id", value.into());
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
    /// Sets `supportedContent.id`.
    #[inline]
    pub fn supported_content_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("supportedContent.id", value.into());
        self
    }
}
static POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM: rt::Operation = rt::Operation::new(
        "postConversationsMessagingIntegrationsInstagram",
        rt::Method::Post,
        &["/api/v2/conversations/messaging/integrations/instagram"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_integrations_instagram`.
#[derive(Debug)]
pub enum PostConversationsMessagingIntegrationsInstagram {}
impl rt::Endpoint for PostConversationsMessagingIntegrationsInstagram {
    type Answer = models::InstagramIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsInstagramIntegrationId",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/instagram/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_instagram_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsInstagramIntegrationId {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsInstagramIntegrationId {
    type Answer = models::InstagramIntegration;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsInstagramIntegrationId> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagingIntegrationsInstagramIntegrationId",
        rt::Method::Delete,
        &["/api/v2/conversations/messaging/integrations/instagram/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messaging_integrations_instagram_integration_id`.
#[derive(Debug)]
pub enum DeleteConversationsMessagingIntegrationsInstagramIntegrationId {}
impl rt::Endpoint for DeleteConversationsMessagingIntegrationsInstagramIntegrationId {
    type Answer = ();
}
static PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "patchConversationsMessagingIntegrationsInstagramIntegrationId",
        rt::Method::Patch,
        &["/api/v2/conversations/messaging/integrations/instagram/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_messaging_integrations_instagram_integration_id`.
#[derive(Debug)]
pub enum PatchConversationsMessagingIntegrationsInstagramIntegrationId {}
impl rt::Endpoint for PatchConversationsMessagingIntegrationsInstagramIntegrationId {
    type Answer = models::InstagramIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsOpen",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/open"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_open`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsOpen {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsOpen {
    type Answer = models::OpenIntegrationEntityListing;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsOpen> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `messagingSetting.id`.
    #[inline]
    pub fn messaging_setting_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("messagingSetting.id", value.into());
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
    /// Sets `supportedContent.id`.
    #[inline]
    pub fn supported_content_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("supportedContent.id", value.into());
        self
    }
}
static POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN: rt::Operation = rt::Operation::new(
        "postConversationsMessagingIntegrationsOpen",
        rt::Method::Post,
        &["/api/v2/conversations/messaging/integrations/open"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_integrations_open`.
#[derive(Debug)]
pub enum PostConversationsMessagingIntegrationsOpen {}
impl rt::Endpoint for PostConversationsMessagingIntegrationsOpen {
    type Answer = models::OpenIntegration;
}
static POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE: rt::Operation = rt::Operation::new(
        "postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile",
        rt::Method::Post,
        &[
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_integrations_open_extensions_googlebusinessprofile`.
#[derive(Debug)]
pub enum PostConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile {}
impl rt::Endpoint
for PostConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile {
    type Answer = models::GoogleBusinessProfileOpenIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_OAUTH_SETTINGS: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings",
        rt::Method::Get,
        &[
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_oauth_settings`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings {}
impl rt::Endpoint
for GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings {
    type Answer = models::GoogleOAuthSettingsResponse;
}
static POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_TOKENS: rt::Operation = rt::Operation::new(
        "postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens",
        rt::Method::Post,
        &[
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_integrations_open_extensions_googlebusinessprofile_tokens`.
#[derive(Debug)]
pub enum PostConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens {}
impl rt::Endpoint
for PostConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens {
    type Answer = models::GoogleAuthToken;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_TOKEN: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken",
        rt::Method::Get,
        &[
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_token`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken {}
impl rt::Endpoint
for GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken {
    type Answer = models::GoogleAuthToken;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_TOKEN_ACCOUNTS: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts",
        rt::Method::Get,
        &[
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/",
            "/accounts",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_token_accounts`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts {}
impl rt::Endpoint
for GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts {
    type Answer = models::GoogleBusinessProfileAccountListing;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId",
        rt::Method::Get,
        &[
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId {}
impl rt::Endpoint
for GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId {
    type Answer = models::GoogleBusinessProfileOpenIntegration;
}
impl ConversationsRequest<
    GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId,
> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId",
        rt::Method::Delete,
        &[
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id`.
#[derive(Debug)]
pub enum DeleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId {}
impl rt::Endpoint
for DeleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId {
    type Answer = ();
}
static PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_EXTENSIONS_GOOGLEBUSINESSPROFILE_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId",
        rt::Method::Patch,
        &[
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_messaging_integrations_open_extensions_googlebusinessprofile_integration_id`.
#[derive(Debug)]
pub enum PatchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId {}
impl rt::Endpoint
for PatchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId {
    type Answer = models::GoogleBusinessProfileOpenIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsOpenIntegrationId",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/open/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_open_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsOpenIntegrationId {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsOpenIntegrationId {
    type Answer = models::OpenIntegration;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsOpenIntegrationId> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagingIntegrationsOpenIntegrationId",
        rt::Method::Delete,
        &["/api/v2/conversations/messaging/integrations/open/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messaging_integrations_open_integration_id`.
#[derive(Debug)]
pub enum DeleteConversationsMessagingIntegrationsOpenIntegrationId {}
impl rt::Endpoint for DeleteConversationsMessagingIntegrationsOpenIntegrationId {
    type Answer = ();
}
static PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "patchConversationsMessagingIntegrationsOpenIntegrationId",
        rt::Method::Patch,
        &["/api/v2/conversations/messaging/integrations/open/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_messaging_integrations_open_integration_id`.
#[derive(Debug)]
pub enum PatchConversationsMessagingIntegrationsOpenIntegrationId {}
impl rt::Endpoint for PatchConversationsMessagingIntegrationsOpenIntegrationId {
    type Answer = models::OpenIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsTwitter",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/twitter"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_twitter`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsTwitter {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsTwitter {
    type Answer = models::TwitterIntegrationEntityListing;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsTwitter> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `messagingSetting.id`.
    #[inline]
    pub fn messaging_setting_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("messagingSetting.id", value.into());
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
    /// Sets `supportedContent.id`.
    #[inline]
    pub fn supported_content_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("supportedContent.id", value.into());
        self
    }
}
static POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER: rt::Operation = rt::Operation::new(
        "postConversationsMessagingIntegrationsTwitter",
        rt::Method::Post,
        &["/api/v2/conversations/messaging/integrations/twitter"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_integrations_twitter`.
#[derive(Debug)]
pub enum PostConversationsMessagingIntegrationsTwitter {}
impl rt::Endpoint for PostConversationsMessagingIntegrationsTwitter {
    type Answer = models::TwitterIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER_OAUTH_SETTINGS: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsTwitterOauthSettings",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/twitter/oauth/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_twitter_oauth_settings`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsTwitterOauthSettings {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsTwitterOauthSettings {
    type Answer = models::TwitterSignupOAuthSettings;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsTwitterIntegrationId",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/twitter/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_twitter_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsTwitterIntegrationId {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsTwitterIntegrationId {
    type Answer = models::TwitterIntegration;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsTwitterIntegrationId> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagingIntegrationsTwitterIntegrationId",
        rt::Method::Delete,
        &["/api/v2/conversations/messaging/integrations/twitter/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messaging_integrations_twitter_integration_id`.
#[derive(Debug)]
pub enum DeleteConversationsMessagingIntegrationsTwitterIntegrationId {}
impl rt::Endpoint for DeleteConversationsMessagingIntegrationsTwitterIntegrationId {
    type Answer = ();
}
static PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "patchConversationsMessagingIntegrationsTwitterIntegrationId",
        rt::Method::Patch,
        &["/api/v2/conversations/messaging/integrations/twitter/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_messaging_integrations_twitter_integration_id`.
#[derive(Debug)]
pub enum PatchConversationsMessagingIntegrationsTwitterIntegrationId {}
impl rt::Endpoint for PatchConversationsMessagingIntegrationsTwitterIntegrationId {
    type Answer = models::TwitterIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsWhatsapp",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/whatsapp"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_whatsapp`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsWhatsapp {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsWhatsapp {
    type Answer = models::WhatsAppIntegrationEntityListing;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsWhatsapp> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `messagingSetting.id`.
    #[inline]
    pub fn messaging_setting_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("messagingSetting.id", value.into());
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
    /// Sets `supportedContent.id`.
    #[inline]
    pub fn supported_content_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("supportedContent.id", value.into());
        self
    }
}
static POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP: rt::Operation = rt::Operation::new(
        "postConversationsMessagingIntegrationsWhatsapp",
        rt::Method::Post,
        &["/api/v2/conversations/messaging/integrations/whatsapp"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_integrations_whatsapp`.
#[derive(Debug)]
pub enum PostConversationsMessagingIntegrationsWhatsapp {}
impl rt::Endpoint for PostConversationsMessagingIntegrationsWhatsapp {
    type Answer = models::WhatsAppIntegration;
}
static POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_EMBEDDEDSIGNUP: rt::Operation = rt::Operation::new(
        "postConversationsMessagingIntegrationsWhatsappEmbeddedsignup",
        rt::Method::Post,
        &["/api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_integrations_whatsapp_embeddedsignup`.
#[derive(Debug)]
pub enum PostConversationsMessagingIntegrationsWhatsappEmbeddedsignup {}
impl rt::Endpoint for PostConversationsMessagingIntegrationsWhatsappEmbeddedsignup {
    type Answer = models::WhatsAppIntegration;
}
static PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_EMBEDDEDSIGNUP_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId",
        rt::Method::Patch,
        &["/api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_messaging_integrations_whatsapp_embeddedsignup_integration_id`.
#[derive(Debug)]
pub enum PatchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId {}
impl rt::Endpoint
for PatchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId {
    type Answer = models::WhatsAppIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationsWhatsappIntegrationId",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/whatsapp/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integrations_whatsapp_integration_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationsWhatsappIntegrationId {}
impl rt::Endpoint for GetConversationsMessagingIntegrationsWhatsappIntegrationId {
    type Answer = models::WhatsAppIntegration;
}
impl ConversationsRequest<GetConversationsMessagingIntegrationsWhatsappIntegrationId> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagingIntegrationsWhatsappIntegrationId",
        rt::Method::Delete,
        &["/api/v2/conversations/messaging/integrations/whatsapp/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messaging_integrations_whatsapp_integration_id`.
#[derive(Debug)]
pub enum DeleteConversationsMessagingIntegrationsWhatsappIntegrationId {}
impl rt::Endpoint for DeleteConversationsMessagingIntegrationsWhatsappIntegrationId {
    type Answer = models::WhatsAppIntegration;
}
static PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID: rt::Operation = rt::Operation::new(
        "patchConversationsMessagingIntegrationsWhatsappIntegrationId",
        rt::Method::Patch,
        &["/api/v2/conversations/messaging/integrations/whatsapp/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_messaging_integrations_whatsapp_integration_id`.
#[derive(Debug)]
pub enum PatchConversationsMessagingIntegrationsWhatsappIntegrationId {}
impl rt::Endpoint for PatchConversationsMessagingIntegrationsWhatsappIntegrationId {
    type Answer = models::WhatsAppIntegration;
}
static GET_CONVERSATIONS_MESSAGING_INTEGRATION_TWITTER_OAUTH_SETTINGS: rt::Operation = rt::Operation::new(
        "getConversationsMessagingIntegrationTwitterOauthSettings",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/integrations/", "/twitter/oauth/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_integration_twitter_oauth_settings`.
#[derive(Debug)]
pub enum GetConversationsMessagingIntegrationTwitterOauthSettings {}
impl rt::Endpoint for GetConversationsMessagingIntegrationTwitterOauthSettings {
    type Answer = models::TwitterOAuthSettings;
}
static GET_CONVERSATIONS_MESSAGING_OAUTH_APPLE_CALLBACK: rt::Operation = rt::Operation::new(
        "getConversationsMessagingOauthAppleCallback",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/oauth/apple/callback"],
    )
    .accept("application/json");
/// Marks the requests of `get_conversations_messaging_oauth_apple_callback`.
#[derive(Debug)]
pub enum GetConversationsMessagingOauthAppleCallback {}
impl rt::Endpoint for GetConversationsMessagingOauthAppleCallback {
    type Answer = models::OAuthAppleAuthorizationResponse;
}
impl ConversationsRequest<GetConversationsMessagingOauthAppleCallback> {
    /// Sets `error`.
    #[inline]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.call.query("error", value.into());
        self
    }
}
static GET_CONVERSATIONS_MESSAGING_SETTINGS: rt::Operation = rt::Operation::new(
        "getConversationsMessagingSettings",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_settings`.
#[derive(Debug)]
pub enum GetConversationsMessagingSettings {}
impl rt::Endpoint for GetConversationsMessagingSettings {
    type Answer = models::MessagingConfigListing;
}
impl ConversationsRequest<GetConversationsMessagingSettings> {
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
static POST_CONVERSATIONS_MESSAGING_SETTINGS: rt::Operation = rt::Operation::new(
        "postConversationsMessagingSettings",
        rt::Method::Post,
        &["/api/v2/conversations/messaging/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_settings`.
#[derive(Debug)]
pub enum PostConversationsMessagingSettings {}
impl rt::Endpoint for PostConversationsMessagingSettings {
    type Answer = models::MessagingSetting;
}
static GET_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT: rt::Operation = rt::Operation::new(
        "getConversationsMessagingSettingsDefault",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/settings/default"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_settings_default`.
#[derive(Debug)]
pub enum GetConversationsMessagingSettingsDefault {}
impl rt::Endpoint for GetConversationsMessagingSettingsDefault {
    type Answer = models::MessagingSetting;
}
static PUT_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT: rt::Operation = rt::Operation::new(
        "putConversationsMessagingSettingsDefault",
        rt::Method::Put,
        &["/api/v2/conversations/messaging/settings/default"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_messaging_settings_default`.
#[derive(Debug)]
pub enum PutConversationsMessagingSettingsDefault {}
impl rt::Endpoint for PutConversationsMessagingSettingsDefault {
    type Answer = models::MessagingSetting;
}
static DELETE_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagingSettingsDefault",
        rt::Method::Delete,
        &["/api/v2/conversations/messaging/settings/default"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messaging_settings_default`.
#[derive(Debug)]
pub enum DeleteConversationsMessagingSettingsDefault {}
impl rt::Endpoint for DeleteConversationsMessagingSettingsDefault {
    type Answer = ();
}
static GET_CONVERSATIONS_MESSAGING_SETTING: rt::Operation = rt::Operation::new(
        "getConversationsMessagingSetting",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_setting`.
#[derive(Debug)]
pub enum GetConversationsMessagingSetting {}
impl rt::Endpoint for GetConversationsMessagingSetting {
    type Answer = models::MessagingSetting;
}
static DELETE_CONVERSATIONS_MESSAGING_SETTING: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagingSetting",
        rt::Method::Delete,
        &["/api/v2/conversations/messaging/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messaging_setting`.
#[derive(Debug)]
pub enum DeleteConversationsMessagingSetting {}
impl rt::Endpoint for DeleteConversationsMessagingSetting {
    type Answer = ();
}
static PATCH_CONVERSATIONS_MESSAGING_SETTING: rt::Operation = rt::Operation::new(
        "patchConversationsMessagingSetting",
        rt::Method::Patch,
        &["/api/v2/conversations/messaging/settings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_messaging_setting`.
#[derive(Debug)]
pub enum PatchConversationsMessagingSetting {}
impl rt::Endpoint for PatchConversationsMessagingSetting {
    type Answer = models::MessagingSetting;
}
static GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT: rt::Operation = rt::Operation::new(
        "getConversationsMessagingSupportedcontent",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/supportedcontent"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_supportedcontent`.
#[derive(Debug)]
pub enum GetConversationsMessagingSupportedcontent {}
impl rt::Endpoint for GetConversationsMessagingSupportedcontent {
    type Answer = models::SupportedContentListing;
}
impl ConversationsRequest<GetConversationsMessagingSupportedcontent> {
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
static POST_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT: rt::Operation = rt::Operation::new(
        "postConversationsMessagingSupportedcontent",
        rt::Method::Post,
        &["/api/v2/conversations/messaging/supportedcontent"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_messaging_supportedcontent`.
#[derive(Debug)]
pub enum PostConversationsMessagingSupportedcontent {}
impl rt::Endpoint for PostConversationsMessagingSupportedcontent {
    type Answer = models::SupportedContent;
}
static GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_DEFAULT: rt::Operation = rt::Operation::new(
        "getConversationsMessagingSupportedcontentDefault",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/supportedcontent/default"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_supportedcontent_default`.
#[derive(Debug)]
pub enum GetConversationsMessagingSupportedcontentDefault {}
impl rt::Endpoint for GetConversationsMessagingSupportedcontentDefault {
    type Answer = models::SupportedContent;
}
static PUT_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_DEFAULT: rt::Operation = rt::Operation::new(
        "putConversationsMessagingSupportedcontentDefault",
        rt::Method::Put,
        &["/api/v2/conversations/messaging/supportedcontent/default"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_messaging_supportedcontent_default`.
#[derive(Debug)]
pub enum PutConversationsMessagingSupportedcontentDefault {}
impl rt::Endpoint for PutConversationsMessagingSupportedcontentDefault {
    type Answer = models::SupportedContent;
}
static GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: rt::Operation = rt::Operation::new(
        "getConversationsMessagingSupportedcontentSupportedContentId",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/supportedcontent/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_supportedcontent_supported_content_id`.
#[derive(Debug)]
pub enum GetConversationsMessagingSupportedcontentSupportedContentId {}
impl rt::Endpoint for GetConversationsMessagingSupportedcontentSupportedContentId {
    type Answer = models::SupportedContent;
}
static DELETE_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: rt::Operation = rt::Operation::new(
        "deleteConversationsMessagingSupportedcontentSupportedContentId",
        rt::Method::Delete,
        &["/api/v2/conversations/messaging/supportedcontent/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_messaging_supportedcontent_supported_content_id`.
#[derive(Debug)]
pub enum DeleteConversationsMessagingSupportedcontentSupportedContentId {}
impl rt::Endpoint for DeleteConversationsMessagingSupportedcontentSupportedContentId {
    type Answer = ();
}
static PATCH_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: rt::Operation = rt::Operation::new(
        "patchConversationsMessagingSupportedcontentSupportedContentId",
        rt::Method::Patch,
        &["/api/v2/conversations/messaging/supportedcontent/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_messaging_supportedcontent_supported_content_id`.
#[derive(Debug)]
pub enum PatchConversationsMessagingSupportedcontentSupportedContentId {}
impl rt::Endpoint for PatchConversationsMessagingSupportedcontentSupportedContentId {
    type Answer = models::SupportedContent;
}
static GET_CONVERSATIONS_MESSAGING_THREADINGTIMELINE: rt::Operation = rt::Operation::new(
        "getConversationsMessagingThreadingtimeline",
        rt::Method::Get,
        &["/api/v2/conversations/messaging/threadingtimeline"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_messaging_threadingtimeline`.
#[derive(Debug)]
pub enum GetConversationsMessagingThreadingtimeline {}
impl rt::Endpoint for GetConversationsMessagingThreadingtimeline {
    type Answer = models::ConversationThreadingWindow;
}
static PUT_CONVERSATIONS_MESSAGING_THREADINGTIMELINE: rt::Operation = rt::Operation::new(
        "putConversationsMessagingThreadingtimeline",
        rt::Method::Put,
        &["/api/v2/conversations/messaging/threadingtimeline"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_messaging_threadingtimeline`.
#[derive(Debug)]
pub enum PutConversationsMessagingThreadingtimeline {}
impl rt::Endpoint for PutConversationsMessagingThreadingtimeline {
    type Answer = models::ConversationThreadingWindow;
}
static POST_CONVERSATIONS_PARTICIPANTS_ATTRIBUTES_SEARCH: rt::Operation = rt::Operation::new(
        "postConversationsParticipantsAttributesSearch",
        rt::Method::Post,
        &["/api/v2/conversations/participants/attributes/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_participants_attributes_search`.
#[derive(Debug)]
pub enum PostConversationsParticipantsAttributesSearch {}
impl rt::Endpoint for PostConversationsParticipantsAttributesSearch {
    type Answer = models::JsonCursorSearchResponse;
}
static GET_CONVERSATIONS_SCREENSHARE_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsScreenshareParticipantCommunicationWrapup",
        rt::Method::Get,
        &[
            "/api/v2/conversations/screenshares/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_screenshare_participant_communication_wrapup`.
#[derive(Debug)]
pub enum GetConversationsScreenshareParticipantCommunicationWrapup {}
impl rt::Endpoint for GetConversationsScreenshareParticipantCommunicationWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsScreenshareParticipantCommunicationWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static POST_CONVERSATIONS_SCREENSHARE_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "postConversationsScreenshareParticipantCommunicationWrapup",
        rt::Method::Post,
        &[
            "/api/v2/conversations/screenshares/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_screenshare_participant_communication_wrapup`.
#[derive(Debug)]
pub enum PostConversationsScreenshareParticipantCommunicationWrapup {}
impl rt::Endpoint for PostConversationsScreenshareParticipantCommunicationWrapup {
    type Answer = ();
}
impl ConversationsRequest<PostConversationsScreenshareParticipantCommunicationWrapup> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WrapupInput) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PUT_CONVERSATIONS_SCREENSHARE_RECORDINGSTATE: rt::Operation = rt::Operation::new(
        "putConversationsScreenshareRecordingstate",
        rt::Method::Put,
        &["/api/v2/conversations/screenshares/", "/recordingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_screenshare_recordingstate`.
#[derive(Debug)]
pub enum PutConversationsScreenshareRecordingstate {}
impl rt::Endpoint for PutConversationsScreenshareRecordingstate {
    type Answer = String;
}
static GET_CONVERSATIONS_SETTINGS: rt::Operation = rt::Operation::new(
        "getConversationsSettings",
        rt::Method::Get,
        &["/api/v2/conversations/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_settings`.
#[derive(Debug)]
pub enum GetConversationsSettings {}
impl rt::Endpoint for GetConversationsSettings {
    type Answer = models::Settings;
}
static PATCH_CONVERSATIONS_SETTINGS: rt::Operation = rt::Operation::new(
        "patchConversationsSettings",
        rt::Method::Patch,
        &["/api/v2/conversations/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversations_settings`.
#[derive(Debug)]
pub enum PatchConversationsSettings {}
impl rt::Endpoint for PatchConversationsSettings {
    type Answer = ();
}
static GET_CONVERSATIONS_SOCIAL_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsSocialParticipantCommunicationWrapup",
        rt::Method::Get,
        &[
            "/api/v2/conversations/socials/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_social_participant_communication_wrapup`.
#[derive(Debug)]
pub enum GetConversationsSocialParticipantCommunicationWrapup {}
impl rt::Endpoint for GetConversationsSocialParticipantCommunicationWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsSocialParticipantCommunicationWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static POST_CONVERSATIONS_SOCIAL_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "postConversationsSocialParticipantCommunicationWrapup",
        rt::Method::Post,
        &[
            "/api/v2/conversations/socials/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_social_participant_communication_wrapup`.
#[derive(Debug)]
pub enum PostConversationsSocialParticipantCommunicationWrapup {}
impl rt::Endpoint for PostConversationsSocialParticipantCommunicationWrapup {
    type Answer = ();
}
impl ConversationsRequest<PostConversationsSocialParticipantCommunicationWrapup> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WrapupInput) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PUT_CONVERSATIONS_SOCIAL_RECORDINGSTATE: rt::Operation = rt::Operation::new(
        "putConversationsSocialRecordingstate",
        rt::Method::Put,
        &["/api/v2/conversations/socials/", "/recordingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_social_recordingstate`.
#[derive(Debug)]
pub enum PutConversationsSocialRecordingstate {}
impl rt::Endpoint for PutConversationsSocialRecordingstate {
    type Answer = String;
}
static POST_CONVERSATIONS_VIDEOS_MEETINGS: rt::Operation = rt::Operation::new(
        "postConversationsVideosMeetings",
        rt::Method::Post,
        &["/api/v2/conversations/videos/meetings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_videos_meetings`.
#[derive(Debug)]
pub enum PostConversationsVideosMeetings {}
impl rt::Endpoint for PostConversationsVideosMeetings {
    type Answer = models::MeetingIdRecord;
}
static GET_CONVERSATIONS_VIDEOS_MEETING: rt::Operation = rt::Operation::new(
        "getConversationsVideosMeeting",
        rt::Method::Get,
        &["/api/v2/conversations/videos/meetings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_videos_meeting`.
#[derive(Debug)]
pub enum GetConversationsVideosMeeting {}
impl rt::Endpoint for GetConversationsVideosMeeting {
    type Answer = models::MeetingIdRecord;
}
static GET_CONVERSATIONS_VIDEO_DETAILS: rt::Operation = rt::Operation::new(
        "getConversationsVideoDetails",
        rt::Method::Get,
        &["/api/v2/conversations/videos/", "/details"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_video_details`.
#[derive(Debug)]
pub enum GetConversationsVideoDetails {}
impl rt::Endpoint for GetConversationsVideoDetails {
    type Answer = models::VideoConferenceDetails;
}
static POST_CONVERSATIONS_VIDEO_AGENTCONFERENCE_COMMUNICATION: rt::Operation = rt::Operation::new(
        "postConversationsVideoAgentconferenceCommunication",
        rt::Method::Post,
        &["/api/v2/conversations/videos/", "/agentconference/communications/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_video_agentconference_communication`.
#[derive(Debug)]
pub enum PostConversationsVideoAgentconferenceCommunication {}
impl rt::Endpoint for PostConversationsVideoAgentconferenceCommunication {
    type Answer = models::CreateJoinVideoResponse;
}
static GET_CONVERSATIONS_VIDEO_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationsVideoParticipantCommunicationWrapup",
        rt::Method::Get,
        &[
            "/api/v2/conversations/videos/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_video_participant_communication_wrapup`.
#[derive(Debug)]
pub enum GetConversationsVideoParticipantCommunicationWrapup {}
impl rt::Endpoint for GetConversationsVideoParticipantCommunicationWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationsVideoParticipantCommunicationWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static POST_CONVERSATIONS_VIDEO_PARTICIPANT_COMMUNICATION_WRAPUP: rt::Operation = rt::Operation::new(
        "postConversationsVideoParticipantCommunicationWrapup",
        rt::Method::Post,
        &[
            "/api/v2/conversations/videos/",
            "/participants/",
            "/communications/",
            "/wrapup",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_video_participant_communication_wrapup`.
#[derive(Debug)]
pub enum PostConversationsVideoParticipantCommunicationWrapup {}
impl rt::Endpoint for PostConversationsVideoParticipantCommunicationWrapup {
    type Answer = ();
}
impl ConversationsRequest<PostConversationsVideoParticipantCommunicationWrapup> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WrapupInput) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PUT_CONVERSATIONS_VIDEO_RECORDINGSTATE: rt::Operation = rt::Operation::new(
        "putConversationsVideoRecordingstate",
        rt::Method::Put,
        &["/api/v2/conversations/videos/", "/recordingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_video_recordingstate`.
#[derive(Debug)]
pub enum PutConversationsVideoRecordingstate {}
impl rt::Endpoint for PutConversationsVideoRecordingstate {
    type Answer = String;
}
static GET_CONVERSATION: rt::Operation = rt::Operation::new(
        "getConversation",
        rt::Method::Get,
        &["/api/v2/conversations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation`.
#[derive(Debug)]
pub enum GetConversation {}
impl rt::Endpoint for GetConversation {
    type Answer = models::Conversation;
}
static DELETE_CONVERSATION: rt::Operation = rt::Operation::new(
        "deleteConversation",
        rt::Method::Delete,
        &["/api/v2/conversations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversation`.
#[derive(Debug)]
pub enum DeleteConversation {}
impl rt::Endpoint for DeleteConversation {
    type Answer = ();
}
static GET_CONVERSATION_ACCESSATTRIBUTES: rt::Operation = rt::Operation::new(
        "getConversationAccessattributes",
        rt::Method::Get,
        &["/api/v2/conversations/", "/accessattributes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_accessattributes`.
#[derive(Debug)]
pub enum GetConversationAccessattributes {}
impl rt::Endpoint for GetConversationAccessattributes {
    type Answer = models::ConversationAccessAttributesResponse;
}
static PUT_CONVERSATION_ACCESSATTRIBUTES: rt::Operation = rt::Operation::new(
        "putConversationAccessattributes",
        rt::Method::Put,
        &["/api/v2/conversations/", "/accessattributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversation_accessattributes`.
#[derive(Debug)]
pub enum PutConversationAccessattributes {}
impl rt::Endpoint for PutConversationAccessattributes {
    type Answer = String;
}
static POST_CONVERSATION_ASSIGN: rt::Operation = rt::Operation::new(
        "postConversationAssign",
        rt::Method::Post,
        &["/api/v2/conversations/", "/assign"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_assign`.
#[derive(Debug)]
pub enum PostConversationAssign {}
impl rt::Endpoint for PostConversationAssign {
    type Answer = String;
}
static GET_CONVERSATION_ASSISTANT_COPILOTCONTEXT: rt::Operation = rt::Operation::new(
        "getConversationAssistantCopilotcontext",
        rt::Method::Get,
        &["/api/v2/conversations/", "/assistant/copilotcontext"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_assistant_copilotcontext`.
#[derive(Debug)]
pub enum GetConversationAssistantCopilotcontext {}
impl rt::Endpoint for GetConversationAssistantCopilotcontext {
    type Answer = models::CopilotContextValues;
}
static POST_CONVERSATION_BARGE: rt::Operation = rt::Operation::new(
        "postConversationBarge",
        rt::Method::Post,
        &["/api/v2/conversations/", "/barge"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_barge`.
#[derive(Debug)]
pub enum PostConversationBarge {}
impl rt::Endpoint for PostConversationBarge {
    type Answer = ();
}
static POST_CONVERSATION_COBROWSE: rt::Operation = rt::Operation::new(
        "postConversationCobrowse",
        rt::Method::Post,
        &["/api/v2/conversations/", "/cobrowse"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_cobrowse`.
#[derive(Debug)]
pub enum PostConversationCobrowse {}
impl rt::Endpoint for PostConversationCobrowse {
    type Answer = models::CobrowseWebMessagingSession;
}
static GET_CONVERSATION_COMMUNICATION_AGENTCHECKLISTS: rt::Operation = rt::Operation::new(
        "getConversationCommunicationAgentchecklists",
        rt::Method::Get,
        &["/api/v2/conversations/", "/communications/", "/agentchecklists"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_communication_agentchecklists`.
#[derive(Debug)]
pub enum GetConversationCommunicationAgentchecklists {}
impl rt::Endpoint for GetConversationCommunicationAgentchecklists {
    type Answer = models::AgentChecklistResponseList;
}
static POST_CONVERSATION_COMMUNICATION_AGENTCHECKLISTS_FINALIZE: rt::Operation = rt::Operation::new(
        "postConversationCommunicationAgentchecklistsFinalize",
        rt::Method::Post,
        &["/api/v2/conversations/", "/communications/", "/agentchecklists/finalize"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_communication_agentchecklists_finalize`.
#[derive(Debug)]
pub enum PostConversationCommunicationAgentchecklistsFinalize {}
impl rt::Endpoint for PostConversationCommunicationAgentchecklistsFinalize {
    type Answer = models::AgentChecklistResponseList;
}
static GET_CONVERSATION_COMMUNICATION_AGENTCHECKLIST: rt::Operation = rt::Operation::new(
        "getConversationCommunicationAgentchecklist",
        rt::Method::Get,
        &["/api/v2/conversations/", "/communications/", "/agentchecklists/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_communication_agentchecklist`.
#[derive(Debug)]
pub enum GetConversationCommunicationAgentchecklist {}
impl rt::Endpoint for GetConversationCommunicationAgentchecklist {
    type Answer = models::AgentChecklistResponse;
}
static POST_CONVERSATION_COMMUNICATION_AGENTCHECKLIST: rt::Operation = rt::Operation::new(
        "postConversationCommunicationAgentchecklist",
        rt::Method::Post,
        &["/api/v2/conversations/", "/communications/", "/agentchecklists/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_communication_agentchecklist`.
#[derive(Debug)]
pub enum PostConversationCommunicationAgentchecklist {}
impl rt::Endpoint for PostConversationCommunicationAgentchecklist {
    type Answer = models::AgentChecklistResponse;
}
static POST_CONVERSATION_COMMUNICATION_AGENTCHECKLIST_AGENTACTION: rt::Operation = rt::Operation::new(
        "postConversationCommunicationAgentchecklistAgentaction",
        rt::Method::Post,
        &[
            "/api/v2/conversations/",
            "/communications/",
            "/agentchecklists/",
            "/agentaction",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_communication_agentchecklist_agentaction`.
#[derive(Debug)]
pub enum PostConversationCommunicationAgentchecklistAgentaction {}
impl rt::Endpoint for PostConversationCommunicationAgentchecklistAgentaction {
    type Answer = models::AgentChecklistResponse;
}
static POST_CONVERSATION_COMMUNICATION_AGENTCHECKLIST_JOBS: rt::Operation = rt::Operation::new(
        "postConversationCommunicationAgentchecklistJobs",
        rt::Method::Post,
        &["/api/v2/conversations/", "/communications/", "/agentchecklists/", "/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_communication_agentchecklist_jobs`.
#[derive(Debug)]
pub enum PostConversationCommunicationAgentchecklistJobs {}
impl rt::Endpoint for PostConversationCommunicationAgentchecklistJobs {
    type Answer = models::ChecklistInferenceJobCreationResponse;
}
static GET_CONVERSATION_COMMUNICATION_AGENTCHECKLIST_JOB: rt::Operation = rt::Operation::new(
        "getConversationCommunicationAgentchecklistJob",
        rt::Method::Get,
        &[
            "/api/v2/conversations/",
            "/communications/",
            "/agentchecklists/",
            "/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_communication_agentchecklist_job`.
#[derive(Debug)]
pub enum GetConversationCommunicationAgentchecklistJob {}
impl rt::Endpoint for GetConversationCommunicationAgentchecklistJob {
    type Answer = models::ChecklistInferenceJobResponse;
}
static GET_CONVERSATION_COMMUNICATION_INTERNALMESSAGES: rt::Operation = rt::Operation::new(
        "getConversationCommunicationInternalmessages",
        rt::Method::Get,
        &["/api/v2/conversations/", "/communications/", "/internalmessages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_communication_internalmessages`.
#[derive(Debug)]
pub enum GetConversationCommunicationInternalmessages {}
impl rt::Endpoint for GetConversationCommunicationInternalmessages {
    type Answer = models::InternalMessageDataEntityListing;
}
impl ConversationsRequest<GetConversationCommunicationInternalmessages> {
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
static POST_CONVERSATION_COMMUNICATION_INTERNALMESSAGES: rt::Operation = rt::Operation::new(
        "postConversationCommunicationInternalmessages",
        rt::Method::Post,
        &["/api/v2/conversations/", "/communications/", "/internalmessages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_communication_internalmessages`.
#[derive(Debug)]
pub enum PostConversationCommunicationInternalmessages {}
impl rt::Endpoint for PostConversationCommunicationInternalmessages {
    type Answer = models::InternalMessageData;
}
static GET_CONVERSATION_COMMUNICATION_INTERNALMESSAGE: rt::Operation = rt::Operation::new(
        "getConversationCommunicationInternalmessage",
        rt::Method::Get,
        &["/api/v2/conversations/", "/communications/", "/internalmessages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_communication_internalmessage`.
#[derive(Debug)]
pub enum GetConversationCommunicationInternalmessage {}
impl rt::Endpoint for GetConversationCommunicationInternalmessage {
    type Answer = models::InternalMessageData;
}
static GET_CONVERSATION_CUSTOMATTRIBUTES: rt::Operation = rt::Operation::new(
        "getConversationCustomattributes",
        rt::Method::Get,
        &["/api/v2/conversations/", "/customattributes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_customattributes`.
#[derive(Debug)]
pub enum GetConversationCustomattributes {}
impl rt::Endpoint for GetConversationCustomattributes {
    type Answer = models::CustomAttributesListing;
}
static PUT_CONVERSATION_CUSTOMATTRIBUTES: rt::Operation = rt::Operation::new(
        "putConversationCustomattributes",
        rt::Method::Put,
        &["/api/v2/conversations/", "/customattributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversation_customattributes`.
#[derive(Debug)]
pub enum PutConversationCustomattributes {}
impl rt::Endpoint for PutConversationCustomattributes {
    type Answer = models::CustomAttributesIdResponse;
}
impl ConversationsRequest<PutConversationCustomattributes> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CustomAttributesUpdateRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_CONVERSATION_CUSTOMATTRIBUTES: rt::Operation = rt::Operation::new(
        "patchConversationCustomattributes",
        rt::Method::Patch,
        &["/api/v2/conversations/", "/customattributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversation_customattributes`.
#[derive(Debug)]
pub enum PatchConversationCustomattributes {}
impl rt::Endpoint for PatchConversationCustomattributes {
    type Answer = ();
}
impl ConversationsRequest<PatchConversationCustomattributes> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CustomAttributesPatchRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PUT_CONVERSATION_CUSTOMATTRIBUTES_BULK: rt::Operation = rt::Operation::new(
        "putConversationCustomattributesBulk",
        rt::Method::Put,
        &["/api/v2/conversations/", "/customattributes/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversation_customattributes_bulk`.
#[derive(Debug)]
pub enum PutConversationCustomattributesBulk {}
impl rt::Endpoint for PutConversationCustomattributesBulk {
    type Answer = models::CustomAttributesBulkUpdateResponseMap;
}
impl ConversationsRequest<PutConversationCustomattributesBulk> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: Vec<models::CustomAttributesUpdateRequest>) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_CONVERSATION_CUSTOMATTRIBUTES_BULK: rt::Operation = rt::Operation::new(
        "patchConversationCustomattributesBulk",
        rt::Method::Patch,
        &["/api/v2/conversations/", "/customattributes/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversation_customattributes_bulk`.
#[derive(Debug)]
pub enum PatchConversationCustomattributesBulk {}
impl rt::Endpoint for PatchConversationCustomattributesBulk {
    type Answer = models::CustomAttributesBulkUpdateResponseMap;
}
impl ConversationsRequest<PatchConversationCustomattributesBulk> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: Vec<models::CustomAttributesPatchRequest>) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_CONVERSATION_CUSTOMATTRIBUTE: rt::Operation = rt::Operation::new(
        "getConversationCustomattribute",
        rt::Method::Get,
        &["/api/v2/conversations/", "/customattributes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_customattribute`.
#[derive(Debug)]
pub enum GetConversationCustomattribute {}
impl rt::Endpoint for GetConversationCustomattribute {
    type Answer = models::CustomAttributes;
}
static DELETE_CONVERSATION_CUSTOMATTRIBUTE: rt::Operation = rt::Operation::new(
        "deleteConversationCustomattribute",
        rt::Method::Delete,
        &["/api/v2/conversations/", "/customattributes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversation_customattribute`.
#[derive(Debug)]
pub enum DeleteConversationCustomattribute {}
impl rt::Endpoint for DeleteConversationCustomattribute {
    type Answer = ();
}
static POST_CONVERSATION_DISCONNECT: rt::Operation = rt::Operation::new(
        "postConversationDisconnect",
        rt::Method::Post,
        &["/api/v2/conversations/", "/disconnect"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_disconnect`.
#[derive(Debug)]
pub enum PostConversationDisconnect {}
impl rt::Endpoint for PostConversationDisconnect {
    type Answer = String;
}
static PATCH_CONVERSATION_PARTICIPANT: rt::Operation = rt::Operation::new(
        "patchConversationParticipant",
        rt::Method::Patch,
        &["/api/v2/conversations/", "/participants/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversation_participant`.
#[derive(Debug)]
pub enum PatchConversationParticipant {}
impl rt::Endpoint for PatchConversationParticipant {
    type Answer = ();
}
static PATCH_CONVERSATION_PARTICIPANT_ATTRIBUTES: rt::Operation = rt::Operation::new(
        "patchConversationParticipantAttributes",
        rt::Method::Patch,
        &["/api/v2/conversations/", "/participants/", "/attributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversation_participant_attributes`.
#[derive(Debug)]
pub enum PatchConversationParticipantAttributes {}
impl rt::Endpoint for PatchConversationParticipantAttributes {
    type Answer = ();
}
static POST_CONVERSATION_PARTICIPANT_CALLBACKS: rt::Operation = rt::Operation::new(
        "postConversationParticipantCallbacks",
        rt::Method::Post,
        &["/api/v2/conversations/", "/participants/", "/callbacks"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_callbacks`.
#[derive(Debug)]
pub enum PostConversationParticipantCallbacks {}
impl rt::Endpoint for PostConversationParticipantCallbacks {
    type Answer = ();
}
impl ConversationsRequest<PostConversationParticipantCallbacks> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CreateCallbackOnConversationCommand) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_CONVERSATION_PARTICIPANT_CODE: rt::Operation = rt::Operation::new(
        "deleteConversationParticipantCode",
        rt::Method::Delete,
        &["/api/v2/conversations/", "/participants/", "/codes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversation_participant_code`.
#[derive(Debug)]
pub enum DeleteConversationParticipantCode {}
impl rt::Endpoint for DeleteConversationParticipantCode {
    type Answer = ();
}
static POST_CONVERSATION_PARTICIPANT_DIGITS: rt::Operation = rt::Operation::new(
        "postConversationParticipantDigits",
        rt::Method::Post,
        &["/api/v2/conversations/", "/participants/", "/digits"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_digits`.
#[derive(Debug)]
pub enum PostConversationParticipantDigits {}
impl rt::Endpoint for PostConversationParticipantDigits {
    type Answer = ();
}
impl ConversationsRequest<PostConversationParticipantDigits> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::Digits) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PUT_CONVERSATION_PARTICIPANT_FLAGGEDREASON: rt::Operation = rt::Operation::new(
        "putConversationParticipantFlaggedreason",
        rt::Method::Put,
        &["/api/v2/conversations/", "/participants/", "/flaggedreason"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversation_participant_flaggedreason`.
#[derive(Debug)]
pub enum PutConversationParticipantFlaggedreason {}
impl rt::Endpoint for PutConversationParticipantFlaggedreason {
    type Answer = ();
}
static DELETE_CONVERSATION_PARTICIPANT_FLAGGEDREASON: rt::Operation = rt::Operation::new(
        "deleteConversationParticipantFlaggedreason",
        rt::Method::Delete,
        &["/api/v2/conversations/", "/participants/", "/flaggedreason"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversation_participant_flaggedreason`.
#[derive(Debug)]
pub enum DeleteConversationParticipantFlaggedreason {}
impl rt::Endpoint for DeleteConversationParticipantFlaggedreason {
    type Answer = ();
}
static POST_CONVERSATION_PARTICIPANT_INTERNALMESSAGES_USERS_COMMUNICATIONS: rt::Operation = rt::Operation::new(
        "postConversationParticipantInternalmessagesUsersCommunications",
        rt::Method::Post,
        &[
            "/api/v2/conversations/",
            "/participants/",
            "/internalmessages/users/communications",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_internalmessages_users_communications`.
#[derive(Debug)]
pub enum PostConversationParticipantInternalmessagesUsersCommunications {}
impl rt::Endpoint for PostConversationParticipantInternalmessagesUsersCommunications {
    type Answer = models::MessagingConferResponse;
}
static POST_CONVERSATION_PARTICIPANT_REPLACE: rt::Operation = rt::Operation::new(
        "postConversationParticipantReplace",
        rt::Method::Post,
        &["/api/v2/conversations/", "/participants/", "/replace"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_replace`.
#[derive(Debug)]
pub enum PostConversationParticipantReplace {}
impl rt::Endpoint for PostConversationParticipantReplace {
    type Answer = ();
}
static POST_CONVERSATION_PARTICIPANT_REPLACE_AGENT: rt::Operation = rt::Operation::new(
        "postConversationParticipantReplaceAgent",
        rt::Method::Post,
        &["/api/v2/conversations/", "/participants/", "/replace/agent"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_replace_agent`.
#[derive(Debug)]
pub enum PostConversationParticipantReplaceAgent {}
impl rt::Endpoint for PostConversationParticipantReplaceAgent {
    type Answer = ();
}
static POST_CONVERSATION_PARTICIPANT_REPLACE_CONTACT_EXTERNAL: rt::Operation = rt::Operation::new(
        "postConversationParticipantReplaceContactExternal",
        rt::Method::Post,
        &["/api/v2/conversations/", "/participants/", "/replace/contact/external"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_replace_contact_external`.
#[derive(Debug)]
pub enum PostConversationParticipantReplaceContactExternal {}
impl rt::Endpoint for PostConversationParticipantReplaceContactExternal {
    type Answer = ();
}
static POST_CONVERSATION_PARTICIPANT_REPLACE_EXTERNAL: rt::Operation = rt::Operation::new(
        "postConversationParticipantReplaceExternal",
        rt::Method::Post,
        &["/api/v2/conversations/", "/participants/", "/replace/external"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_replace_external`.
#[derive(Debug)]
pub enum PostConversationParticipantReplaceExternal {}
impl rt::Endpoint for PostConversationParticipantReplaceExternal {
    type Answer = ();
}
static POST_CONVERSATION_PARTICIPANT_REPLACE_QUEUE: rt::Operation = rt::Operation::new(
        "postConversationParticipantReplaceQueue",
        rt::Method::Post,
        &["/api/v2/conversations/", "/participants/", "/replace/queue"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_replace_queue`.
#[derive(Debug)]
pub enum PostConversationParticipantReplaceQueue {}
impl rt::Endpoint for PostConversationParticipantReplaceQueue {
    type Answer = ();
}
static GET_CONVERSATION_PARTICIPANT_SECUREIVRSESSIONS: rt::Operation = rt::Operation::new(
        "getConversationParticipantSecureivrsessions",
        rt::Method::Get,
        &["/api/v2/conversations/", "/participants/", "/secureivrsessions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_participant_secureivrsessions`.
#[derive(Debug)]
pub enum GetConversationParticipantSecureivrsessions {}
impl rt::Endpoint for GetConversationParticipantSecureivrsessions {
    type Answer = models::SecureSessionEntityListing;
}
static POST_CONVERSATION_PARTICIPANT_SECUREIVRSESSIONS: rt::Operation = rt::Operation::new(
        "postConversationParticipantSecureivrsessions",
        rt::Method::Post,
        &["/api/v2/conversations/", "/participants/", "/secureivrsessions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_secureivrsessions`.
#[derive(Debug)]
pub enum PostConversationParticipantSecureivrsessions {}
impl rt::Endpoint for PostConversationParticipantSecureivrsessions {
    type Answer = models::SecureSession;
}
impl ConversationsRequest<PostConversationParticipantSecureivrsessions> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CreateSecureSession) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_CONVERSATION_PARTICIPANT_SECUREIVRSESSION: rt::Operation = rt::Operation::new(
        "getConversationParticipantSecureivrsession",
        rt::Method::Get,
        &["/api/v2/conversations/", "/participants/", "/secureivrsessions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_participant_secureivrsession`.
#[derive(Debug)]
pub enum GetConversationParticipantSecureivrsession {}
impl rt::Endpoint for GetConversationParticipantSecureivrsession {
    type Answer = models::SecureSession;
}
static POST_CONVERSATION_PARTICIPANT_TRANSFER: rt::Operation = rt::Operation::new(
        "postConversationParticipantTransfer",
        rt::Method::Post,
        &["/api/v2/conversations/", "/participants/", "/transfer"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_transfer`.
#[derive(Debug)]
pub enum PostConversationParticipantTransfer {}
impl rt::Endpoint for PostConversationParticipantTransfer {
    type Answer = ();
}
static GET_CONVERSATION_PARTICIPANT_WRAPUP: rt::Operation = rt::Operation::new(
        "getConversationParticipantWrapup",
        rt::Method::Get,
        &["/api/v2/conversations/", "/participants/", "/wrapup"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_participant_wrapup`.
#[derive(Debug)]
pub enum GetConversationParticipantWrapup {}
impl rt::Endpoint for GetConversationParticipantWrapup {
    type Answer = models::AssignedWrapupCode;
}
impl ConversationsRequest<GetConversationParticipantWrapup> {
    /// Sets `provisional`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn provisional(mut self, value: bool) -> Self {
        self.call.query("provisional", value.to_string());
        self
    }
}
static GET_CONVERSATION_PARTICIPANT_WRAPUPCODES: rt::Operation = rt::Operation::new(
        "getConversationParticipantWrapupcodes",
        rt::Method::Get,
        &["/api/v2/conversations/", "/participants/", "/wrapupcodes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_participant_wrapupcodes`.
#[derive(Debug)]
pub enum GetConversationParticipantWrapupcodes {}
impl rt::Endpoint for GetConversationParticipantWrapupcodes {
    type Answer = Vec<models::WrapupCode>;
}
static PATCH_CONVERSATION_RECORDINGSTATE: rt::Operation = rt::Operation::new(
        "patchConversationRecordingstate",
        rt::Method::Patch,
        &["/api/v2/conversations/", "/recordingstate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversation_recordingstate`.
#[derive(Debug)]
pub enum PatchConversationRecordingstate {}
impl rt::Endpoint for PatchConversationRecordingstate {
    type Answer = ();
}
static GET_CONVERSATION_SECUREATTRIBUTES: rt::Operation = rt::Operation::new(
        "getConversationSecureattributes",
        rt::Method::Get,
        &["/api/v2/conversations/", "/secureattributes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_secureattributes`.
#[derive(Debug)]
pub enum GetConversationSecureattributes {}
impl rt::Endpoint for GetConversationSecureattributes {
    type Answer = models::ConversationSecureAttributes;
}
static PUT_CONVERSATION_SECUREATTRIBUTES: rt::Operation = rt::Operation::new(
        "putConversationSecureattributes",
        rt::Method::Put,
        &["/api/v2/conversations/", "/secureattributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversation_secureattributes`.
#[derive(Debug)]
pub enum PutConversationSecureattributes {}
impl rt::Endpoint for PutConversationSecureattributes {
    type Answer = String;
}
static PATCH_CONVERSATION_SECUREATTRIBUTES: rt::Operation = rt::Operation::new(
        "patchConversationSecureattributes",
        rt::Method::Patch,
        &["/api/v2/conversations/", "/secureattributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversation_secureattributes`.
#[derive(Debug)]
pub enum PatchConversationSecureattributes {}
impl rt::Endpoint for PatchConversationSecureattributes {
    type Answer = String;
}
static GET_CONVERSATION_SUGGESTIONS: rt::Operation = rt::Operation::new(
        "getConversationSuggestions",
        rt::Method::Get,
        &["/api/v2/conversations/", "/suggestions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_suggestions`.
#[derive(Debug)]
pub enum GetConversationSuggestions {}
impl rt::Endpoint for GetConversationSuggestions {
    type Answer = models::SuggestionListing;
}
impl ConversationsRequest<GetConversationSuggestions> {
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
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static POST_CONVERSATION_SUGGESTIONS_FEEDBACK: rt::Operation = rt::Operation::new(
        "postConversationSuggestionsFeedback",
        rt::Method::Post,
        &["/api/v2/conversations/", "/suggestions/feedback"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_suggestions_feedback`.
#[derive(Debug)]
pub enum PostConversationSuggestionsFeedback {}
impl rt::Endpoint for PostConversationSuggestionsFeedback {
    type Answer = ();
}
static GET_CONVERSATION_SUGGESTION: rt::Operation = rt::Operation::new(
        "getConversationSuggestion",
        rt::Method::Get,
        &["/api/v2/conversations/", "/suggestions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_suggestion`.
#[derive(Debug)]
pub enum GetConversationSuggestion {}
impl rt::Endpoint for GetConversationSuggestion {
    type Answer = models::Suggestion;
}
static PATCH_CONVERSATION_SUGGESTION: rt::Operation = rt::Operation::new(
        "patchConversationSuggestion",
        rt::Method::Patch,
        &["/api/v2/conversations/", "/suggestions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversation_suggestion`.
#[derive(Debug)]
pub enum PatchConversationSuggestion {}
impl rt::Endpoint for PatchConversationSuggestion {
    type Answer = models::Suggestion;
}
static POST_CONVERSATION_SUGGESTION_ENGAGEMENT: rt::Operation = rt::Operation::new(
        "postConversationSuggestionEngagement",
        rt::Method::Post,
        &["/api/v2/conversations/", "/suggestions/", "/engagement"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_suggestion_engagement`.
#[derive(Debug)]
pub enum PostConversationSuggestionEngagement {}
impl rt::Endpoint for PostConversationSuggestionEngagement {
    type Answer = models::SuggestionEngagement;
}
static GET_CONVERSATION_SUMMARIES: rt::Operation = rt::Operation::new(
        "getConversationSummaries",
        rt::Method::Get,
        &["/api/v2/conversations/", "/summaries"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_summaries`.
#[derive(Debug)]
pub enum GetConversationSummaries {}
impl rt::Endpoint for GetConversationSummaries {
    type Answer = models::ConversationSummariesGetResponse;
}
static PATCH_CONVERSATION_SUMMARY_ENGAGEMENTS: rt::Operation = rt::Operation::new(
        "patchConversationSummaryEngagements",
        rt::Method::Patch,
        &["/api/v2/conversations/", "/summaries/", "/engagements"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversation_summary_engagements`.
#[derive(Debug)]
pub enum PatchConversationSummaryEngagements {}
impl rt::Endpoint for PatchConversationSummaryEngagements {
    type Answer = ();
}
impl ConversationsRequest<PatchConversationSummaryEngagements> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EngagementRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_CONVERSATION_SUMMARY_FEEDBACK: rt::Operation = rt::Operation::new(
        "postConversationSummaryFeedback",
        rt::Method::Post,
        &["/api/v2/conversations/", "/summaries/", "/feedback"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_summary_feedback`.
#[derive(Debug)]
pub enum PostConversationSummaryFeedback {}
impl rt::Endpoint for PostConversationSummaryFeedback {
    type Answer = ();
}
impl ConversationsRequest<PostConversationSummaryFeedback> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::FeedbackAddRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_CONVERSATION_SUMMARY_FEEDBACK: rt::Operation = rt::Operation::new(
        "patchConversationSummaryFeedback",
        rt::Method::Patch,
        &["/api/v2/conversations/", "/summaries/", "/feedback"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversation_summary_feedback`.
#[derive(Debug)]
pub enum PatchConversationSummaryFeedback {}
impl rt::Endpoint for PatchConversationSummaryFeedback {
    type Answer = ();
}
impl ConversationsRequest<PatchConversationSummaryFeedback> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::FeedbackUpdateRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PUT_CONVERSATION_TAGS: rt::Operation = rt::Operation::new(
        "putConversationTags",
        rt::Method::Put,
        &["/api/v2/conversations/", "/tags"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversation_tags`.
#[derive(Debug)]
pub enum PutConversationTags {}
impl rt::Endpoint for PutConversationTags {
    type Answer = String;
}
static PATCH_CONVERSATION_UTILIZATIONLABEL: rt::Operation = rt::Operation::new(
        "patchConversationUtilizationlabel",
        rt::Method::Patch,
        &["/api/v2/conversations/", "/utilizationlabel"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_conversation_utilizationlabel`.
#[derive(Debug)]
pub enum PatchConversationUtilizationlabel {}
impl rt::Endpoint for PatchConversationUtilizationlabel {
    type Answer = String;
}
