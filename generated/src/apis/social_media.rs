// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Social Media.
#[derive(Clone, Debug)]
pub struct SocialMediaApi {
    client: rt::Client,
}
impl SocialMediaApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/socialmedia/analytics/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_analytics_aggregates_jobs(
        &self,
        body: models::SocialMediaAsyncAggregationQuery,
    ) -> SocialMediaRequest<PostSocialmediaAnalyticsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SOCIALMEDIA_ANALYTICS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        SocialMediaRequest::new(call)
    }
    /// `GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_socialmedia_analytics_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaAnalyticsAggregatesJob> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &GET_SOCIALMEDIA_ANALYTICS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_socialmedia_analytics_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaAnalyticsAggregatesJobResults> {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_ANALYTICS_AGGREGATES_JOB_RESULTS,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/socialmedia/analytics/messages/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_analytics_messages_jobs(
        &self,
        body: models::SocialMediaAsyncDetailQuery,
    ) -> SocialMediaRequest<PostSocialmediaAnalyticsMessagesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SOCIALMEDIA_ANALYTICS_MESSAGES_JOBS,
        );
        call.body_json(&body);
        SocialMediaRequest::new(call)
    }
    /// `GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_socialmedia_analytics_messages_job(
        &self,
        job_id: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaAnalyticsMessagesJob> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &GET_SOCIALMEDIA_ANALYTICS_MESSAGES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_socialmedia_analytics_messages_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaAnalyticsMessagesJobResults> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &GET_SOCIALMEDIA_ANALYTICS_MESSAGES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/escalationrules`
    ///
    /// Arguments:
    /// - `division_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_socialmedia_escalationrules(
        &self,
        division_id: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaEscalationrules> {
        let mut call = rt::Call::new(&self.client, &GET_SOCIALMEDIA_ESCALATIONRULES);
        call.query("divisionId", division_id.into());
        SocialMediaRequest::new(call)
    }
    /// `POST /api/v2/socialmedia/escalationrules`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_escalationrules(
        &self,
    ) -> SocialMediaRequest<PostSocialmediaEscalationrules> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &POST_SOCIALMEDIA_ESCALATIONRULES),
        )
    }
    /// `GET /api/v2/socialmedia/escalationrules/{escalationRuleId}`
    ///
    /// Arguments:
    /// - `escalation_rule_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_socialmedia_escalationrule(
        &self,
        escalation_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaEscalationrule> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &GET_SOCIALMEDIA_ESCALATIONRULE)
                .path(&escalation_rule_id.into()),
        )
    }
    /// `PUT /api/v2/socialmedia/escalationrules/{escalationRuleId}`
    ///
    /// Arguments:
    /// - `escalation_rule_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_socialmedia_escalationrule(
        &self,
        escalation_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<PutSocialmediaEscalationrule> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &PUT_SOCIALMEDIA_ESCALATIONRULE)
                .path(&escalation_rule_id.into()),
        )
    }
    /// `DELETE /api/v2/socialmedia/escalationrules/{escalationRuleId}`
    ///
    /// Arguments:
    /// - `escalation_rule_id`
    #[inline]
    pub fn delete_socialmedia_escalationrule(
        &self,
        escalation_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<DeleteSocialmediaEscalationrule> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &DELETE_SOCIALMEDIA_ESCALATIONRULE)
                .path(&escalation_rule_id.into()),
        )
    }
    /// `POST /api/v2/socialmedia/escalations/messages`
    ///
    /// Arguments:
    /// - `division_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_escalations_messages(
        &self,
        division_id: impl Into<String>,
    ) -> SocialMediaRequest<PostSocialmediaEscalationsMessages> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SOCIALMEDIA_ESCALATIONS_MESSAGES,
        );
        call.query("divisionId", division_id.into());
        SocialMediaRequest::new(call)
    }
    /// `DELETE /api/v2/socialmedia/messages/{messageId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `message_id`
    #[inline]
    pub fn delete_socialmedia_message(
        &self,
        message_id: impl Into<String>,
    ) -> SocialMediaRequest<DeleteSocialmediaMessage> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &DELETE_SOCIALMEDIA_MESSAGE)
                .path(&message_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics`
    ///
    /// Optional, set on the request:
    /// - `division_ids`
    /// - `ids`
    /// - `include_deleted`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_socialmedia_topics(&self) -> SocialMediaRequest<GetSocialmediaTopics> {
        SocialMediaRequest::new(rt::Call::new(&self.client, &GET_SOCIALMEDIA_TOPICS))
    }
    /// `POST /api/v2/socialmedia/topics`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_topics(&self) -> SocialMediaRequest<PostSocialmediaTopics> {
        SocialMediaRequest::new(rt::Call::new(&self.client, &POST_SOCIALMEDIA_TOPICS))
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}`
    ///
    /// Arguments:
    /// - `topic_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic(
        &self,
        topic_id: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaTopic> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &GET_SOCIALMEDIA_TOPIC).path(&topic_id.into()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}`
    ///
    /// Arguments:
    /// - `topic_id`
    ///
    /// Optional, set on the request:
    /// - `hard_delete`
    #[inline]
    pub fn delete_socialmedia_topic(
        &self,
        topic_id: impl Into<String>,
    ) -> SocialMediaRequest<DeleteSocialmediaTopic> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &DELETE_SOCIALMEDIA_TOPIC).path(&topic_id.into()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}`
    ///
    /// Arguments:
    /// - `topic_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_socialmedia_topic(
        &self,
        topic_id: impl Into<String>,
    ) -> SocialMediaRequest<PatchSocialmediaTopic> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &PATCH_SOCIALMEDIA_TOPIC).path(&topic_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules`
    ///
    /// Arguments:
    /// - `topic_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules(
        &self,
        topic_id: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaTopicDataingestionrules> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES)
                .path(&topic_id.into()),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook`
    ///
    /// Arguments:
    /// - `topic_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_topic_dataingestionrules_facebook(
        &self,
        topic_id: impl Into<String>,
    ) -> SocialMediaRequest<PostSocialmediaTopicDataingestionrulesFacebook> {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK,
                )
                .path(&topic_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `facebook_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        facebook_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&facebook_ingestion_rule_id.into()),
        )
    }
    /// `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `facebook_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        facebook_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&facebook_ingestion_rule_id.into()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `facebook_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `hard_delete`
    #[inline]
    pub fn delete_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        facebook_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&facebook_ingestion_rule_id.into()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `facebook_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        facebook_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&facebook_ingestion_rule_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `facebook_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_versions(
        &self,
        topic_id: impl Into<String>,
        facebook_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID_VERSIONS,
                )
                .path(&topic_id.into())
                .path(&facebook_ingestion_rule_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `facebook_ingestion_rule_id`
    /// - `data_ingestion_rule_version`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_version(
        &self,
        topic_id: impl Into<String>,
        facebook_ingestion_rule_id: impl Into<String>,
        data_ingestion_rule_version: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID_VERSION,
                )
                .path(&topic_id.into())
                .path(&facebook_ingestion_rule_id.into())
                .path(&data_ingestion_rule_version.into()),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `topic_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_topic_dataingestionrules_googlebusinessprofile(
        &self,
        topic_id: impl Into<String>,
    ) -> SocialMediaRequest<
        PostSocialmediaTopicDataingestionrulesGooglebusinessprofile,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE,
                )
                .path(&topic_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `google_business_profile_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        google_business_profile_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&google_business_profile_ingestion_rule_id.into()),
        )
    }
    /// `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `google_business_profile_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        google_business_profile_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        PutSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&google_business_profile_ingestion_rule_id.into()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `google_business_profile_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `hard_delete`
    #[inline]
    pub fn delete_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        google_business_profile_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        DeleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&google_business_profile_ingestion_rule_id.into()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `google_business_profile_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        google_business_profile_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        PatchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&google_business_profile_ingestion_rule_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `google_business_profile_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id_versions(
        &self,
        topic_id: impl Into<String>,
        google_business_profile_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID_VERSIONS,
                )
                .path(&topic_id.into())
                .path(&google_business_profile_ingestion_rule_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions/{dataIngestionRuleVersion}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `google_business_profile_ingestion_rule_id`
    /// - `data_ingestion_rule_version`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id_version(
        &self,
        topic_id: impl Into<String>,
        google_business_profile_ingestion_rule_id: impl Into<String>,
        data_ingestion_rule_version: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID_VERSION,
                )
                .path(&topic_id.into())
                .path(&google_business_profile_ingestion_rule_id.into())
                .path(&data_ingestion_rule_version.into()),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram`
    ///
    /// Arguments:
    /// - `topic_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_topic_dataingestionrules_instagram(
        &self,
        topic_id: impl Into<String>,
    ) -> SocialMediaRequest<PostSocialmediaTopicDataingestionrulesInstagram> {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM,
                )
                .path(&topic_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `instagram_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        instagram_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&instagram_ingestion_rule_id.into()),
        )
    }
    /// `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `instagram_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        instagram_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&instagram_ingestion_rule_id.into()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `instagram_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `hard_delete`
    #[inline]
    pub fn delete_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        instagram_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        DeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&instagram_ingestion_rule_id.into()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `instagram_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        instagram_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        PatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&instagram_ingestion_rule_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `instagram_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_versions(
        &self,
        topic_id: impl Into<String>,
        instagram_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID_VERSIONS,
                )
                .path(&topic_id.into())
                .path(&instagram_ingestion_rule_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `instagram_ingestion_rule_id`
    /// - `data_ingestion_rule_version`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_version(
        &self,
        topic_id: impl Into<String>,
        instagram_ingestion_rule_id: impl Into<String>,
        data_ingestion_rule_version: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID_VERSION,
                )
                .path(&topic_id.into())
                .path(&instagram_ingestion_rule_id.into())
                .path(&data_ingestion_rule_version.into()),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open`
    ///
    /// Arguments:
    /// - `topic_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_topic_dataingestionrules_open(
        &self,
        topic_id: impl Into<String>,
    ) -> SocialMediaRequest<PostSocialmediaTopicDataingestionrulesOpen> {
        SocialMediaRequest::new(
            rt::Call::new(&self.client, &POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN)
                .path(&topic_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `open_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_open_open_id(
        &self,
        topic_id: impl Into<String>,
        open_id: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaTopicDataingestionrulesOpenOpenId> {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID,
                )
                .path(&topic_id.into())
                .path(&open_id.into()),
        )
    }
    /// `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `open_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_socialmedia_topic_dataingestionrules_open_open_id(
        &self,
        topic_id: impl Into<String>,
        open_id: impl Into<String>,
    ) -> SocialMediaRequest<PutSocialmediaTopicDataingestionrulesOpenOpenId> {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID,
                )
                .path(&topic_id.into())
                .path(&open_id.into()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `open_id`
    ///
    /// Optional, set on the request:
    /// - `hard_delete`
    #[inline]
    pub fn delete_socialmedia_topic_dataingestionrules_open_open_id(
        &self,
        topic_id: impl Into<String>,
        open_id: impl Into<String>,
    ) -> SocialMediaRequest<DeleteSocialmediaTopicDataingestionrulesOpenOpenId> {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID,
                )
                .path(&topic_id.into())
                .path(&open_id.into()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `open_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_socialmedia_topic_dataingestionrules_open_open_id(
        &self,
        topic_id: impl Into<String>,
        open_id: impl Into<String>,
    ) -> SocialMediaRequest<PatchSocialmediaTopicDataingestionrulesOpenOpenId> {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID,
                )
                .path(&topic_id.into())
                .path(&open_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `open_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_open_open_id_versions(
        &self,
        topic_id: impl Into<String>,
        open_id: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions> {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID_VERSIONS,
                )
                .path(&topic_id.into())
                .path(&open_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `open_id`
    /// - `data_ingestion_rule_version`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_open_open_id_version(
        &self,
        topic_id: impl Into<String>,
        open_id: impl Into<String>,
        data_ingestion_rule_version: impl Into<String>,
    ) -> SocialMediaRequest<GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion> {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID_VERSION,
                )
                .path(&topic_id.into())
                .path(&open_id.into())
                .path(&data_ingestion_rule_version.into()),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `rule_id`
    /// - `body`
    #[inline]
    pub fn post_socialmedia_topic_dataingestionrules_open_rule_id_messages_bulk(
        &self,
        topic_id: impl Into<String>,
        rule_id: impl Into<String>,
        body: Vec<models::OpenSocialMediaNormalizedMessage>,
    ) -> SocialMediaRequest<
        PostSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_RULE_ID_MESSAGES_BULK,
            )
            .path(&topic_id.into())
            .path(&rule_id.into());
        call.body_json(&body);
        SocialMediaRequest::new(call)
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `rule_id`
    /// - `body`
    #[inline]
    pub fn post_socialmedia_topic_dataingestionrules_open_rule_id_reactions_bulk(
        &self,
        topic_id: impl Into<String>,
        rule_id: impl Into<String>,
        body: models::OpenSocialMediaReactionsRequest,
    ) -> SocialMediaRequest<
        PostSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_RULE_ID_REACTIONS_BULK,
            )
            .path(&topic_id.into())
            .path(&rule_id.into());
        call.body_json(&body);
        SocialMediaRequest::new(call)
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter`
    ///
    /// Arguments:
    /// - `topic_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_topic_dataingestionrules_twitter(
        &self,
        topic_id: impl Into<String>,
    ) -> SocialMediaRequest<PostSocialmediaTopicDataingestionrulesTwitter> {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER,
                )
                .path(&topic_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `twitter_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        twitter_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&twitter_ingestion_rule_id.into()),
        )
    }
    /// `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `twitter_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        twitter_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&twitter_ingestion_rule_id.into()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `twitter_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `hard_delete`
    #[inline]
    pub fn delete_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        twitter_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&twitter_ingestion_rule_id.into()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `twitter_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        &self,
        topic_id: impl Into<String>,
        twitter_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID,
                )
                .path(&topic_id.into())
                .path(&twitter_ingestion_rule_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `twitter_ingestion_rule_id`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_versions(
        &self,
        topic_id: impl Into<String>,
        twitter_ingestion_rule_id: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID_VERSIONS,
                )
                .path(&topic_id.into())
                .path(&twitter_ingestion_rule_id.into()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}`
    ///
    /// Arguments:
    /// - `topic_id`
    /// - `twitter_ingestion_rule_id`
    /// - `data_ingestion_rule_version`
    ///
    /// Optional, set on the request:
    /// - `include_deleted`
    #[inline]
    pub fn get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_version(
        &self,
        topic_id: impl Into<String>,
        twitter_ingestion_rule_id: impl Into<String>,
        data_ingestion_rule_version: impl Into<String>,
    ) -> SocialMediaRequest<
        GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion,
    > {
        SocialMediaRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID_VERSION,
                )
                .path(&topic_id.into())
                .path(&twitter_ingestion_rule_id.into())
                .path(&data_ingestion_rule_version.into()),
        )
    }
    /// `POST /api/v2/socialmedia/twitter/historical/tweets`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_socialmedia_twitter_historical_tweets(
        &self,
        body: models::TwitterDataHistoricalTweetRequest,
    ) -> SocialMediaRequest<PostSocialmediaTwitterHistoricalTweets> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SOCIALMEDIA_TWITTER_HISTORICAL_TWEETS,
        );
        call.body_json(&body);
        SocialMediaRequest::new(call)
    }
}
/// A request of [`SocialMediaApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `SocialMediaRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct SocialMediaRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> SocialMediaRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for SocialMediaRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for SocialMediaRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_SOCIALMEDIA_ANALYTICS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postSocialmediaAnalyticsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/socialmedia/analytics/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_analytics_aggregates_jobs`.
#[derive(Debug)]
pub enum PostSocialmediaAnalyticsAggregatesJobs {}
impl rt::Endpoint for PostSocialmediaAnalyticsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_SOCIALMEDIA_ANALYTICS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getSocialmediaAnalyticsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/socialmedia/analytics/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_analytics_aggregates_job`.
#[derive(Debug)]
pub enum GetSocialmediaAnalyticsAggregatesJob {}
impl rt::Endpoint for GetSocialmediaAnalyticsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static GET_SOCIALMEDIA_ANALYTICS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getSocialmediaAnalyticsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/socialmedia/analytics/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_analytics_aggregates_job_results`.
#[derive(Debug)]
pub enum GetSocialmediaAnalyticsAggregatesJobResults {}
impl rt::Endpoint for GetSocialmediaAnalyticsAggregatesJobResults {
    type Answer = models::SocialMediaAsyncAggregateQueryResponse;
}
impl SocialMediaRequest<GetSocialmediaAnalyticsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_SOCIALMEDIA_ANALYTICS_MESSAGES_JOBS: rt::Operation = rt::Operation::new(
        "postSocialmediaAnalyticsMessagesJobs",
        rt::Method::Post,
        &["/api/v2/socialmedia/analytics/messages/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_analytics_messages_jobs`.
#[derive(Debug)]
pub enum PostSocialmediaAnalyticsMessagesJobs {}
impl rt::Endpoint for PostSocialmediaAnalyticsMessagesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_SOCIALMEDIA_ANALYTICS_MESSAGES_JOB: rt::Operation = rt::Operation::new(
        "getSocialmediaAnalyticsMessagesJob",
        rt::Method::Get,
        &["/api/v2/socialmedia/analytics/messages/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_analytics_messages_job`.
#[derive(Debug)]
pub enum GetSocialmediaAnalyticsMessagesJob {}
impl rt::Endpoint for GetSocialmediaAnalyticsMessagesJob {
    type Answer = models::AsyncQueryStatus;
}
static GET_SOCIALMEDIA_ANALYTICS_MESSAGES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getSocialmediaAnalyticsMessagesJobResults",
        rt::Method::Get,
        &["/api/v2/socialmedia/analytics/messages/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_analytics_messages_job_results`.
#[derive(Debug)]
pub enum GetSocialmediaAnalyticsMessagesJobResults {}
impl rt::Endpoint for GetSocialmediaAnalyticsMessagesJobResults {
    type Answer = models::SocialMediaAsyncDetailQueryResponse;
}
impl SocialMediaRequest<GetSocialmediaAnalyticsMessagesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static GET_SOCIALMEDIA_ESCALATIONRULES: rt::Operation = rt::Operation::new(
        "getSocialmediaEscalationrules",
        rt::Method::Get,
        &["/api/v2/socialmedia/escalationrules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_escalationrules`.
#[derive(Debug)]
pub enum GetSocialmediaEscalationrules {}
impl rt::Endpoint for GetSocialmediaEscalationrules {
    type Answer = models::SocialEscalationResponseEntityListing;
}
impl SocialMediaRequest<GetSocialmediaEscalationrules> {
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
static POST_SOCIALMEDIA_ESCALATIONRULES: rt::Operation = rt::Operation::new(
        "postSocialmediaEscalationrules",
        rt::Method::Post,
        &["/api/v2/socialmedia/escalationrules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_escalationrules`.
#[derive(Debug)]
pub enum PostSocialmediaEscalationrules {}
impl rt::Endpoint for PostSocialmediaEscalationrules {
    type Answer = models::EscalationRuleResponse;
}
impl SocialMediaRequest<PostSocialmediaEscalationrules> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EscalationRuleRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_ESCALATIONRULE: rt::Operation = rt::Operation::new(
        "getSocialmediaEscalationrule",
        rt::Method::Get,
        &["/api/v2/socialmedia/escalationrules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_escalationrule`.
#[derive(Debug)]
pub enum GetSocialmediaEscalationrule {}
impl rt::Endpoint for GetSocialmediaEscalationrule {
    type Answer = models::EscalationRuleResponse;
}
impl SocialMediaRequest<GetSocialmediaEscalationrule> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static PUT_SOCIALMEDIA_ESCALATIONRULE: rt::Operation = rt::Operation::new(
        "putSocialmediaEscalationrule",
        rt::Method::Put,
        &["/api/v2/socialmedia/escalationrules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_socialmedia_escalationrule`.
#[derive(Debug)]
pub enum PutSocialmediaEscalationrule {}
impl rt::Endpoint for PutSocialmediaEscalationrule {
    type Answer = models::EscalationRuleResponse;
}
impl SocialMediaRequest<PutSocialmediaEscalationrule> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EscalationRuleRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_SOCIALMEDIA_ESCALATIONRULE: rt::Operation = rt::Operation::new(
        "deleteSocialmediaEscalationrule",
        rt::Method::Delete,
        &["/api/v2/socialmedia/escalationrules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_socialmedia_escalationrule`.
#[derive(Debug)]
pub enum DeleteSocialmediaEscalationrule {}
impl rt::Endpoint for DeleteSocialmediaEscalationrule {
    type Answer = ();
}
static POST_SOCIALMEDIA_ESCALATIONS_MESSAGES: rt::Operation = rt::Operation::new(
        "postSocialmediaEscalationsMessages",
        rt::Method::Post,
        &["/api/v2/socialmedia/escalations/messages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_escalations_messages`.
#[derive(Debug)]
pub enum PostSocialmediaEscalationsMessages {}
impl rt::Endpoint for PostSocialmediaEscalationsMessages {
    type Answer = models::ManualEscalationResponse;
}
impl SocialMediaRequest<PostSocialmediaEscalationsMessages> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ManualEscalationRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_SOCIALMEDIA_MESSAGE: rt::Operation = rt::Operation::new(
        "deleteSocialmediaMessage",
        rt::Method::Delete,
        &["/api/v2/socialmedia/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_socialmedia_message`.
#[derive(Debug)]
pub enum DeleteSocialmediaMessage {}
impl rt::Endpoint for DeleteSocialmediaMessage {
    type Answer = ();
}
static GET_SOCIALMEDIA_TOPICS: rt::Operation = rt::Operation::new(
        "getSocialmediaTopics",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topics`.
#[derive(Debug)]
pub enum GetSocialmediaTopics {}
impl rt::Endpoint for GetSocialmediaTopics {
    type Answer = models::SocialTopicWithDataIngestionRuleMetadataResponseEntityListing;
}
impl SocialMediaRequest<GetSocialmediaTopics> {
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `ids`.
    #[inline]
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "ids",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_SOCIALMEDIA_TOPICS: rt::Operation = rt::Operation::new(
        "postSocialmediaTopics",
        rt::Method::Post,
        &["/api/v2/socialmedia/topics"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_topics`.
#[derive(Debug)]
pub enum PostSocialmediaTopics {}
impl rt::Endpoint for PostSocialmediaTopics {
    type Answer = models::SocialTopicResponse;
}
impl SocialMediaRequest<PostSocialmediaTopics> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::SocialTopicRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC: rt::Operation = rt::Operation::new(
        "getSocialmediaTopic",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic`.
#[derive(Debug)]
pub enum GetSocialmediaTopic {}
impl rt::Endpoint for GetSocialmediaTopic {
    type Answer = models::SocialTopicWithDataIngestionRuleMetadataResponse;
}
impl SocialMediaRequest<GetSocialmediaTopic> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static DELETE_SOCIALMEDIA_TOPIC: rt::Operation = rt::Operation::new(
        "deleteSocialmediaTopic",
        rt::Method::Delete,
        &["/api/v2/socialmedia/topics/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_socialmedia_topic`.
#[derive(Debug)]
pub enum DeleteSocialmediaTopic {}
impl rt::Endpoint for DeleteSocialmediaTopic {
    type Answer = ();
}
impl SocialMediaRequest<DeleteSocialmediaTopic> {
    /// Sets `hardDelete`.
    #[inline]
    pub fn hard_delete(mut self, value: bool) -> Self {
        self.call.query("hardDelete", value.to_string());
        self
    }
}
static PATCH_SOCIALMEDIA_TOPIC: rt::Operation = rt::Operation::new(
        "patchSocialmediaTopic",
        rt::Method::Patch,
        &["/api/v2/socialmedia/topics/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_socialmedia_topic`.
#[derive(Debug)]
pub enum PatchSocialmediaTopic {}
impl rt::Endpoint for PatchSocialmediaTopic {
    type Answer = models::SocialTopicResponse;
}
impl SocialMediaRequest<PatchSocialmediaTopic> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::SocialTopicPatchRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrules",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrules {}
impl rt::Endpoint for GetSocialmediaTopicDataingestionrules {
    type Answer = models::GenericDataIngestionRuleResponseEntityListing;
}
impl SocialMediaRequest<GetSocialmediaTopicDataingestionrules> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
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
static POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK: rt::Operation = rt::Operation::new(
        "postSocialmediaTopicDataingestionrulesFacebook",
        rt::Method::Post,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/facebook"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_topic_dataingestionrules_facebook`.
#[derive(Debug)]
pub enum PostSocialmediaTopicDataingestionrulesFacebook {}
impl rt::Endpoint for PostSocialmediaTopicDataingestionrulesFacebook {
    type Answer = models::FacebookDataIngestionRuleResponse;
}
impl SocialMediaRequest<PostSocialmediaTopicDataingestionrulesFacebook> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::FacebookDataIngestionRuleRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/facebook/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
    type Answer = models::FacebookDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId",
        rt::Method::Put,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/facebook/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id`.
#[derive(Debug)]
pub enum PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {}
impl rt::Endpoint
for PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
    type Answer = models::FacebookDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,
> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::FacebookDataIngestionRuleRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId",
        rt::Method::Delete,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/facebook/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id`.
#[derive(Debug)]
pub enum DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {}
impl rt::Endpoint
for DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
    type Answer = ();
}
impl SocialMediaRequest<
    DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,
> {
    /// Sets `hardDelete`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn hard_delete(mut self, value: bool) -> Self {
        self.call.query("hardDelete", value.to_string());
        self
    }
}
static PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId",
        rt::Method::Patch,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/facebook/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id`.
#[derive(Debug)]
pub enum PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {}
impl rt::Endpoint
for PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
    type Answer = models::FacebookDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,
> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::DataIngestionRuleStatusPatchRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID_VERSIONS: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/facebook/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_versions`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions {
    type Answer = models::FacebookDataIngestionRuleVersionResponseEntityListing;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
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
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID_VERSION: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion",
        rt::Method::Get,
        &[
            "/api/v2/socialmedia/topics/",
            "/dataingestionrules/facebook/",
            "/versions/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_version`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion {
    type Answer = models::FacebookDataIngestionRuleVersionResponse;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE: rt::Operation = rt::Operation::new(
        "postSocialmediaTopicDataingestionrulesGooglebusinessprofile",
        rt::Method::Post,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/googlebusinessprofile"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_topic_dataingestionrules_googlebusinessprofile`.
#[derive(Debug)]
pub enum PostSocialmediaTopicDataingestionrulesGooglebusinessprofile {}
impl rt::Endpoint for PostSocialmediaTopicDataingestionrulesGooglebusinessprofile {
    type Answer = models::GoogleBusinessProfileDataIngestionRuleResponse;
}
impl SocialMediaRequest<PostSocialmediaTopicDataingestionrulesGooglebusinessprofile> {
    /// Sets the body.
    #[inline]
    pub fn body(
        mut self,
        value: models::GoogleBusinessProfileDataIngestionRuleRequest,
    ) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId",
        rt::Method::Get,
        &[
            "/api/v2/socialmedia/topics/",
            "/dataingestionrules/googlebusinessprofile/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId {
    type Answer = models::GoogleBusinessProfileDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId",
        rt::Method::Put,
        &[
            "/api/v2/socialmedia/topics/",
            "/dataingestionrules/googlebusinessprofile/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id`.
#[derive(Debug)]
pub enum PutSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId {}
impl rt::Endpoint
for PutSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId {
    type Answer = models::GoogleBusinessProfileDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    PutSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,
> {
    /// Sets the body.
    #[inline]
    pub fn body(
        mut self,
        value: models::GoogleBusinessProfileDataIngestionRuleRequest,
    ) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId",
        rt::Method::Delete,
        &[
            "/api/v2/socialmedia/topics/",
            "/dataingestionrules/googlebusinessprofile/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id`.
#[derive(Debug)]
pub enum DeleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId {}
impl rt::Endpoint
for DeleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId {
    type Answer = ();
}
impl SocialMediaRequest<
    DeleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,
> {
    /// Sets `hardDelete`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn hard_delete(mut self, value: bool) -> Self {
        self.call.query("hardDelete", value.to_string());
        self
    }
}
static PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId",
        rt::Method::Patch,
        &[
            "/api/v2/socialmedia/topics/",
            "/dataingestionrules/googlebusinessprofile/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id`.
#[derive(Debug)]
pub enum PatchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId {}
impl rt::Endpoint
for PatchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId {
    type Answer = models::GoogleBusinessProfileDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    PatchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,
> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::DataIngestionRuleStatusPatchRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID_VERSIONS: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions",
        rt::Method::Get,
        &[
            "/api/v2/socialmedia/topics/",
            "/dataingestionrules/googlebusinessprofile/",
            "/versions",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id_versions`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions {
    type Answer = models::GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
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
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_GOOGLEBUSINESSPROFILE_GOOGLE_BUSINESS_PROFILE_INGESTION_RULE_ID_VERSION: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion",
        rt::Method::Get,
        &[
            "/api/v2/socialmedia/topics/",
            "/dataingestionrules/googlebusinessprofile/",
            "/versions/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_googlebusinessprofile_google_business_profile_ingestion_rule_id_version`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion {
    type Answer = models::GoogleBusinessProfileDataIngestionRuleVersionResponse;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM: rt::Operation = rt::Operation::new(
        "postSocialmediaTopicDataingestionrulesInstagram",
        rt::Method::Post,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/instagram"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_topic_dataingestionrules_instagram`.
#[derive(Debug)]
pub enum PostSocialmediaTopicDataingestionrulesInstagram {}
impl rt::Endpoint for PostSocialmediaTopicDataingestionrulesInstagram {
    type Answer = models::InstagramDataIngestionRuleResponse;
}
impl SocialMediaRequest<PostSocialmediaTopicDataingestionrulesInstagram> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::InstagramDataIngestionRuleRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/instagram/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
    type Answer = models::InstagramDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId",
        rt::Method::Put,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/instagram/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id`.
#[derive(Debug)]
pub enum PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {}
impl rt::Endpoint
for PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
    type Answer = models::InstagramDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,
> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::InstagramDataIngestionRuleRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId",
        rt::Method::Delete,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/instagram/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id`.
#[derive(Debug)]
pub enum DeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {}
impl rt::Endpoint
for DeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
    type Answer = ();
}
impl SocialMediaRequest<
    DeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,
> {
    /// Sets `hardDelete`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn hard_delete(mut self, value: bool) -> Self {
        self.call.query("hardDelete", value.to_string());
        self
    }
}
static PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId",
        rt::Method::Patch,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/instagram/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id`.
#[derive(Debug)]
pub enum PatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {}
impl rt::Endpoint
for PatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
    type Answer = models::InstagramDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    PatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,
> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::DataIngestionRuleStatusPatchRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID_VERSIONS: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/instagram/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_versions`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions {
    type Answer = models::InstagramDataIngestionRuleVersionResponseEntityListing;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
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
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_INSTAGRAM_INSTAGRAM_INGESTION_RULE_ID_VERSION: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion",
        rt::Method::Get,
        &[
            "/api/v2/socialmedia/topics/",
            "/dataingestionrules/instagram/",
            "/versions/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_version`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion {
    type Answer = models::InstagramDataIngestionRuleVersionResponse;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN: rt::Operation = rt::Operation::new(
        "postSocialmediaTopicDataingestionrulesOpen",
        rt::Method::Post,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/open"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_topic_dataingestionrules_open`.
#[derive(Debug)]
pub enum PostSocialmediaTopicDataingestionrulesOpen {}
impl rt::Endpoint for PostSocialmediaTopicDataingestionrulesOpen {
    type Answer = models::OpenDataIngestionRuleResponse;
}
impl SocialMediaRequest<PostSocialmediaTopicDataingestionrulesOpen> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::OpenDataIngestionRuleRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesOpenOpenId",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/open/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_open_open_id`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesOpenOpenId {}
impl rt::Endpoint for GetSocialmediaTopicDataingestionrulesOpenOpenId {
    type Answer = models::OpenDataIngestionRuleResponse;
}
impl SocialMediaRequest<GetSocialmediaTopicDataingestionrulesOpenOpenId> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID: rt::Operation = rt::Operation::new(
        "putSocialmediaTopicDataingestionrulesOpenOpenId",
        rt::Method::Put,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/open/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_socialmedia_topic_dataingestionrules_open_open_id`.
#[derive(Debug)]
pub enum PutSocialmediaTopicDataingestionrulesOpenOpenId {}
impl rt::Endpoint for PutSocialmediaTopicDataingestionrulesOpenOpenId {
    type Answer = models::OpenDataIngestionRuleResponse;
}
impl SocialMediaRequest<PutSocialmediaTopicDataingestionrulesOpenOpenId> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::OpenDataIngestionRuleRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID: rt::Operation = rt::Operation::new(
        "deleteSocialmediaTopicDataingestionrulesOpenOpenId",
        rt::Method::Delete,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/open/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_socialmedia_topic_dataingestionrules_open_open_id`.
#[derive(Debug)]
pub enum DeleteSocialmediaTopicDataingestionrulesOpenOpenId {}
impl rt::Endpoint for DeleteSocialmediaTopicDataingestionrulesOpenOpenId {
    type Answer = ();
}
impl SocialMediaRequest<DeleteSocialmediaTopicDataingestionrulesOpenOpenId> {
    /// Sets `hardDelete`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn hard_delete(mut self, value: bool) -> Self {
        self.call.query("hardDelete", value.to_string());
        self
    }
}
static PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID: rt::Operation = rt::Operation::new(
        "patchSocialmediaTopicDataingestionrulesOpenOpenId",
        rt::Method::Patch,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/open/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_socialmedia_topic_dataingestionrules_open_open_id`.
#[derive(Debug)]
pub enum PatchSocialmediaTopicDataingestionrulesOpenOpenId {}
impl rt::Endpoint for PatchSocialmediaTopicDataingestionrulesOpenOpenId {
    type Answer = models::OpenDataIngestionRuleResponse;
}
impl SocialMediaRequest<PatchSocialmediaTopicDataingestionrulesOpenOpenId> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::DataIngestionRuleStatusPatchRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID_VERSIONS: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesOpenOpenIdVersions",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/open/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_open_open_id_versions`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions {}
impl rt::Endpoint for GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions {
    type Answer = models::OpenDataIngestionRuleVersionResponseEntityListing;
}
impl SocialMediaRequest<GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
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
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID_VERSION: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesOpenOpenIdVersion",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/open/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_open_open_id_version`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion {}
impl rt::Endpoint for GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion {
    type Answer = models::OpenDataIngestionRuleVersionResponse;
}
impl SocialMediaRequest<GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_RULE_ID_MESSAGES_BULK: rt::Operation = rt::Operation::new(
        "postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk",
        rt::Method::Post,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/open/", "/messages/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_topic_dataingestionrules_open_rule_id_messages_bulk`.
#[derive(Debug)]
pub enum PostSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk {}
impl rt::Endpoint for PostSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk {
    type Answer = models::OpenSocialNormalizedMessageEntityListing;
}
static POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_RULE_ID_REACTIONS_BULK: rt::Operation = rt::Operation::new(
        "postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk",
        rt::Method::Post,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/open/", "/reactions/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_topic_dataingestionrules_open_rule_id_reactions_bulk`.
#[derive(Debug)]
pub enum PostSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk {}
impl rt::Endpoint for PostSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk {
    type Answer = models::OpenSocialReactionsNormalizedEventEntityListing;
}
static POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER: rt::Operation = rt::Operation::new(
        "postSocialmediaTopicDataingestionrulesTwitter",
        rt::Method::Post,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/twitter"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_topic_dataingestionrules_twitter`.
#[derive(Debug)]
pub enum PostSocialmediaTopicDataingestionrulesTwitter {}
impl rt::Endpoint for PostSocialmediaTopicDataingestionrulesTwitter {
    type Answer = models::TwitterDataIngestionRuleResponse;
}
impl SocialMediaRequest<PostSocialmediaTopicDataingestionrulesTwitter> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::TwitterDataIngestionRuleRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/twitter/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
    type Answer = models::TwitterDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId",
        rt::Method::Put,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/twitter/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id`.
#[derive(Debug)]
pub enum PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {}
impl rt::Endpoint
for PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
    type Answer = models::TwitterDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,
> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::TwitterDataIngestionRuleRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId",
        rt::Method::Delete,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/twitter/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id`.
#[derive(Debug)]
pub enum DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {}
impl rt::Endpoint
for DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
    type Answer = ();
}
impl SocialMediaRequest<
    DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,
> {
    /// Sets `hardDelete`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn hard_delete(mut self, value: bool) -> Self {
        self.call.query("hardDelete", value.to_string());
        self
    }
}
static PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID: rt::Operation = rt::Operation::new(
        "patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId",
        rt::Method::Patch,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/twitter/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id`.
#[derive(Debug)]
pub enum PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {}
impl rt::Endpoint
for PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
    type Answer = models::TwitterDataIngestionRuleResponse;
}
impl SocialMediaRequest<
    PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,
> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::DataIngestionRuleStatusPatchRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID_VERSIONS: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions",
        rt::Method::Get,
        &["/api/v2/socialmedia/topics/", "/dataingestionrules/twitter/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_versions`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions {
    type Answer = models::TwitterDataIngestionRuleVersionResponseEntityListing;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
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
static GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID_VERSION: rt::Operation = rt::Operation::new(
        "getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion",
        rt::Method::Get,
        &[
            "/api/v2/socialmedia/topics/",
            "/dataingestionrules/twitter/",
            "/versions/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_version`.
#[derive(Debug)]
pub enum GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion {}
impl rt::Endpoint
for GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion {
    type Answer = models::TwitterDataIngestionRuleVersionResponse;
}
impl SocialMediaRequest<
    GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion,
> {
    /// Sets `includeDeleted`.
    #[inline]
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.call.query("includeDeleted", value.to_string());
        self
    }
}
static POST_SOCIALMEDIA_TWITTER_HISTORICAL_TWEETS: rt::Operation = rt::Operation::new(
        "postSocialmediaTwitterHistoricalTweets",
        rt::Method::Post,
        &["/api/v2/socialmedia/twitter/historical/tweets"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_socialmedia_twitter_historical_tweets`.
#[derive(Debug)]
pub enum PostSocialmediaTwitterHistoricalTweets {}
impl rt::Endpoint for PostSocialmediaTwitterHistoricalTweets {
    type Answer = models::TwitterDataHistoricalTweetResponse;
}
