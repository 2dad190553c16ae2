// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Language Understanding.
#[derive(Clone, Debug)]
pub struct LanguageUnderstandingApi {
    client: rt::Client,
}
impl LanguageUnderstandingApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/languageunderstanding/domains`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_languageunderstanding_domains(
        &self,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingDomains> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_DOMAINS),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_domains(
        &self,
        body: models::NluDomain,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingDomains> {
        let mut call = rt::Call::new(&self.client, &POST_LANGUAGEUNDERSTANDING_DOMAINS);
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn get_languageunderstanding_domain(
        &self,
        domain_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingDomain> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_DOMAIN)
                .path(&domain_id.into()),
        )
    }
    /// `DELETE /api/v2/languageunderstanding/domains/{domainId}`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn delete_languageunderstanding_domain(
        &self,
        domain_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<DeleteLanguageunderstandingDomain> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &DELETE_LANGUAGEUNDERSTANDING_DOMAIN)
                .path(&domain_id.into()),
        )
    }
    /// `PATCH /api/v2/languageunderstanding/domains/{domainId}`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `body`
    #[inline]
    pub fn patch_languageunderstanding_domain(
        &self,
        domain_id: impl Into<String>,
        body: models::NluDomain,
    ) -> LanguageUnderstandingRequest<PatchLanguageunderstandingDomain> {
        let mut call = rt::Call::new(&self.client, &PATCH_LANGUAGEUNDERSTANDING_DOMAIN)
            .path(&domain_id.into());
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}/feedback`
    ///
    /// Arguments:
    /// - `domain_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `assessment`
    /// - `date_end`
    /// - `date_start`
    /// - `enable_cursor_pagination`
    /// - `fields`
    /// - `include_deleted`
    /// - `include_training_utterances`
    /// - `intent_name`
    /// - `language`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_languageunderstanding_domain_feedback(
        &self,
        domain_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingDomainFeedback> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK)
                .path(&domain_id.into()),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains/{domainId}/feedback`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_domain_feedback(
        &self,
        domain_id: impl Into<String>,
        body: models::NluFeedbackRequest,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingDomainFeedback> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK,
            )
            .path(&domain_id.into());
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `feedback_id`
    ///
    /// Optional, set on the request:
    /// - `fields`
    #[inline]
    pub fn get_languageunderstanding_domain_feedback_feedback_id(
        &self,
        domain_id: impl Into<String>,
        feedback_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingDomainFeedbackFeedbackId> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK_FEEDBACK_ID,
                )
                .path(&domain_id.into())
                .path(&feedback_id.into()),
        )
    }
    /// `DELETE /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `feedback_id`
    #[inline]
    pub fn delete_languageunderstanding_domain_feedback_feedback_id(
        &self,
        domain_id: impl Into<String>,
        feedback_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<
        DeleteLanguageunderstandingDomainFeedbackFeedbackId,
    > {
        LanguageUnderstandingRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK_FEEDBACK_ID,
                )
                .path(&domain_id.into())
                .path(&feedback_id.into()),
        )
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}/versions`
    ///
    /// Arguments:
    /// - `domain_id`
    ///
    /// Optional, set on the request:
    /// - `include_utterances`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_languageunderstanding_domain_versions(
        &self,
        domain_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingDomainVersions> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSIONS)
                .path(&domain_id.into()),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains/{domainId}/versions`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `include_utterances`
    #[inline]
    pub fn post_languageunderstanding_domain_versions(
        &self,
        domain_id: impl Into<String>,
        body: models::NluDomainVersion,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingDomainVersions> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSIONS,
            )
            .path(&domain_id.into());
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `domain_version_id`
    ///
    /// Optional, set on the request:
    /// - `include_utterances`
    #[inline]
    pub fn get_languageunderstanding_domain_version(
        &self,
        domain_id: impl Into<String>,
        domain_version_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingDomainVersion> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSION)
                .path(&domain_id.into())
                .path(&domain_version_id.into()),
        )
    }
    /// `PUT /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `domain_version_id`
    /// - `body`
    #[inline]
    pub fn put_languageunderstanding_domain_version(
        &self,
        domain_id: impl Into<String>,
        domain_version_id: impl Into<String>,
        body: models::NluDomainVersion,
    ) -> LanguageUnderstandingRequest<PutLanguageunderstandingDomainVersion> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_LANGUAGEUNDERSTANDING_DOMAIN_VERSION,
            )
            .path(&domain_id.into())
            .path(&domain_version_id.into());
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `DELETE /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `domain_version_id`
    #[inline]
    pub fn delete_languageunderstanding_domain_version(
        &self,
        domain_id: impl Into<String>,
        domain_version_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<DeleteLanguageunderstandingDomainVersion> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &DELETE_LANGUAGEUNDERSTANDING_DOMAIN_VERSION)
                .path(&domain_id.into())
                .path(&domain_version_id.into()),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `domain_version_id`
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_domain_version_detect(
        &self,
        domain_id: impl Into<String>,
        domain_version_id: impl Into<String>,
        body: models::NluDetectionRequest,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingDomainVersionDetect> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_DETECT,
            )
            .path(&domain_id.into())
            .path(&domain_version_id.into());
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `domain_version_id`
    #[inline]
    pub fn post_languageunderstanding_domain_version_publish(
        &self,
        domain_id: impl Into<String>,
        domain_version_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingDomainVersionPublish> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_PUBLISH,
                )
                .path(&domain_id.into())
                .path(&domain_version_id.into()),
        )
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `domain_version_id`
    #[inline]
    pub fn get_languageunderstanding_domain_version_report(
        &self,
        domain_id: impl Into<String>,
        domain_version_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingDomainVersionReport> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_REPORT)
                .path(&domain_id.into())
                .path(&domain_version_id.into()),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `domain_version_id`
    #[inline]
    pub fn post_languageunderstanding_domain_version_train(
        &self,
        domain_id: impl Into<String>,
        domain_version_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingDomainVersionTrain> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_TRAIN)
                .path(&domain_id.into())
                .path(&domain_version_id.into()),
        )
    }
    /// `GET /api/v2/languageunderstanding/ignorephrases/{languageCode}`
    ///
    /// Arguments:
    /// - `language_code`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `text`
    #[inline]
    pub fn get_languageunderstanding_ignorephrase(
        &self,
        language_code: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingIgnorephrase> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_IGNOREPHRASE)
                .path(&language_code.into()),
        )
    }
    /// `POST /api/v2/languageunderstanding/ignorephrases/{languageCode}`
    ///
    /// Arguments:
    /// - `language_code`
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_ignorephrase(
        &self,
        language_code: impl Into<String>,
        body: models::IgnorePhrasesRequest,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingIgnorephrase> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_LANGUAGEUNDERSTANDING_IGNOREPHRASE,
            )
            .path(&language_code.into());
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `POST /api/v2/languageunderstanding/ignorephrases/{languageCode}/remove`
    ///
    /// Arguments:
    /// - `language_code`
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_ignorephrase_remove(
        &self,
        language_code: impl Into<String>,
        body: models::RemoveEntitiesRequest,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingIgnorephraseRemove> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_LANGUAGEUNDERSTANDING_IGNOREPHRASE_REMOVE,
            )
            .path(&language_code.into());
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `GET /api/v2/languageunderstanding/ignoretopics/{languageCode}`
    ///
    /// Arguments:
    /// - `language_code`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `text`
    #[inline]
    pub fn get_languageunderstanding_ignoretopic(
        &self,
        language_code: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingIgnoretopic> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_IGNORETOPIC)
                .path(&language_code.into()),
        )
    }
    /// `POST /api/v2/languageunderstanding/ignoretopics/{languageCode}`
    ///
    /// Arguments:
    /// - `language_code`
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_ignoretopic(
        &self,
        language_code: impl Into<String>,
        body: models::IgnoreTopicsRequest,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingIgnoretopic> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_LANGUAGEUNDERSTANDING_IGNORETOPIC,
            )
            .path(&language_code.into());
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `POST /api/v2/languageunderstanding/ignoretopics/{languageCode}/remove`
    ///
    /// Arguments:
    /// - `language_code`
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_ignoretopic_remove(
        &self,
        language_code: impl Into<String>,
        body: models::RemoveEntitiesRequest,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingIgnoretopicRemove> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_LANGUAGEUNDERSTANDING_IGNORETOPIC_REMOVE,
            )
            .path(&language_code.into());
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `GET /api/v2/languageunderstanding/miners`
    ///
    /// Optional, set on the request:
    /// - `miner_type`
    #[inline]
    pub fn get_languageunderstanding_miners(
        &self,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingMiners> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_MINERS),
        )
    }
    /// `POST /api/v2/languageunderstanding/miners`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_miners(
        &self,
        body: models::Miner,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingMiners> {
        let mut call = rt::Call::new(&self.client, &POST_LANGUAGEUNDERSTANDING_MINERS);
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}`
    ///
    /// Arguments:
    /// - `miner_id`
    #[inline]
    pub fn get_languageunderstanding_miner(
        &self,
        miner_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingMiner> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_MINER)
                .path(&miner_id.into()),
        )
    }
    /// `DELETE /api/v2/languageunderstanding/miners/{minerId}`
    ///
    /// Arguments:
    /// - `miner_id`
    #[inline]
    pub fn delete_languageunderstanding_miner(
        &self,
        miner_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<DeleteLanguageunderstandingMiner> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &DELETE_LANGUAGEUNDERSTANDING_MINER)
                .path(&miner_id.into()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/drafts`
    ///
    /// Arguments:
    /// - `miner_id`
    #[inline]
    pub fn get_languageunderstanding_miner_drafts(
        &self,
        miner_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingMinerDrafts> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_MINER_DRAFTS)
                .path(&miner_id.into()),
        )
    }
    /// `POST /api/v2/languageunderstanding/miners/{minerId}/drafts`
    ///
    /// Arguments:
    /// - `miner_id`
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_miner_drafts(
        &self,
        miner_id: impl Into<String>,
        body: models::Draft,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingMinerDrafts> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_LANGUAGEUNDERSTANDING_MINER_DRAFTS,
            )
            .path(&miner_id.into());
        call.body_json(&body);
        LanguageUnderstandingRequest::new(call)
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`
    ///
    /// Arguments:
    /// - `miner_id`
    /// - `draft_id`
    ///
    /// Optional, set on the request:
    /// - `draft_intent_id`
    /// - `draft_topic_id`
    #[inline]
    pub fn get_languageunderstanding_miner_draft(
        &self,
        miner_id: impl Into<String>,
        draft_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingMinerDraft> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_MINER_DRAFT)
                .path(&miner_id.into())
                .path(&draft_id.into()),
        )
    }
    /// `DELETE /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`
    ///
    /// Arguments:
    /// - `miner_id`
    /// - `draft_id`
    #[inline]
    pub fn delete_languageunderstanding_miner_draft(
        &self,
        miner_id: impl Into<String>,
        draft_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<DeleteLanguageunderstandingMinerDraft> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &DELETE_LANGUAGEUNDERSTANDING_MINER_DRAFT)
                .path(&miner_id.into())
                .path(&draft_id.into()),
        )
    }
    /// `PATCH /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`
    ///
    /// Arguments:
    /// - `miner_id`
    /// - `draft_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_languageunderstanding_miner_draft(
        &self,
        miner_id: impl Into<String>,
        draft_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<PatchLanguageunderstandingMinerDraft> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &PATCH_LANGUAGEUNDERSTANDING_MINER_DRAFT)
                .path(&miner_id.into())
                .path(&draft_id.into()),
        )
    }
    /// `POST /api/v2/languageunderstanding/miners/{minerId}/execute`
    ///
    /// Arguments:
    /// - `miner_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_miner_execute(
        &self,
        miner_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<PostLanguageunderstandingMinerExecute> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &POST_LANGUAGEUNDERSTANDING_MINER_EXECUTE)
                .path(&miner_id.into()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/intents`
    ///
    /// Arguments:
    /// - `miner_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_languageunderstanding_miner_intents(
        &self,
        miner_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingMinerIntents> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_MINER_INTENTS)
                .path(&miner_id.into()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}`
    ///
    /// Arguments:
    /// - `miner_id`
    /// - `intent_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_languageunderstanding_miner_intent(
        &self,
        miner_id: impl Into<String>,
        intent_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingMinerIntent> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_MINER_INTENT)
                .path(&miner_id.into())
                .path(&intent_id.into()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/topics`
    ///
    /// Arguments:
    /// - `miner_id`
    #[inline]
    pub fn get_languageunderstanding_miner_topics(
        &self,
        miner_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingMinerTopics> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_MINER_TOPICS)
                .path(&miner_id.into()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}`
    ///
    /// Arguments:
    /// - `miner_id`
    /// - `topic_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_languageunderstanding_miner_topic(
        &self,
        miner_id: impl Into<String>,
        topic_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingMinerTopic> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_MINER_TOPIC)
                .path(&miner_id.into())
                .path(&topic_id.into()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}`
    ///
    /// Arguments:
    /// - `miner_id`
    /// - `topic_id`
    /// - `phrase_id`
    #[inline]
    pub fn get_languageunderstanding_miner_topic_phrase(
        &self,
        miner_id: impl Into<String>,
        topic_id: impl Into<String>,
        phrase_id: impl Into<String>,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingMinerTopicPhrase> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_MINER_TOPIC_PHRASE)
                .path(&miner_id.into())
                .path(&topic_id.into())
                .path(&phrase_id.into()),
        )
    }
    /// `GET /api/v2/languageunderstanding/settings`
    #[inline]
    pub fn get_languageunderstanding_settings(
        &self,
    ) -> LanguageUnderstandingRequest<GetLanguageunderstandingSettings> {
        LanguageUnderstandingRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGEUNDERSTANDING_SETTINGS),
        )
    }
}
/// A request of [`LanguageUnderstandingApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `LanguageUnderstandingRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct LanguageUnderstandingRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> LanguageUnderstandingRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for LanguageUnderstandingRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for LanguageUnderstandingRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_LANGUAGEUNDERSTANDING_DOMAINS: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingDomains",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/domains"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_domains`.
#[derive(Debug)]
pub enum GetLanguageunderstandingDomains {}
impl rt::Endpoint for GetLanguageunderstandingDomains {
    type Answer = models::NluDomainListing;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingDomains> {
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
static POST_LANGUAGEUNDERSTANDING_DOMAINS: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingDomains",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/domains"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_domains`.
#[derive(Debug)]
pub enum PostLanguageunderstandingDomains {}
impl rt::Endpoint for PostLanguageunderstandingDomains {
    type Answer = models::NluDomain;
}
static GET_LANGUAGEUNDERSTANDING_DOMAIN: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingDomain",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/domains/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_domain`.
#[derive(Debug)]
pub enum GetLanguageunderstandingDomain {}
impl rt::Endpoint for GetLanguageunderstandingDomain {
    type Answer = models::NluDomain;
}
static DELETE_LANGUAGEUNDERSTANDING_DOMAIN: rt::Operation = rt::Operation::new(
        "deleteLanguageunderstandingDomain",
        rt::Method::Delete,
        &["/api/v2/languageunderstanding/domains/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_languageunderstanding_domain`.
#[derive(Debug)]
pub enum DeleteLanguageunderstandingDomain {}
impl rt::Endpoint for DeleteLanguageunderstandingDomain {
    type Answer = ();
}
static PATCH_LANGUAGEUNDERSTANDING_DOMAIN: rt::Operation = rt::Operation::new(
        "patchLanguageunderstandingDomain",
        rt::Method::Patch,
        &["/api/v2/languageunderstanding/domains/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_languageunderstanding_domain`.
#[derive(Debug)]
pub enum PatchLanguageunderstandingDomain {}
impl rt::Endpoint for PatchLanguageunderstandingDomain {
    type Answer = models::NluDomain;
}
static GET_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingDomainFeedback",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/domains/", "/feedback"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_domain_feedback`.
#[derive(Debug)]
pub enum GetLanguageunderstandingDomainFeedback {}
impl rt::Endpoint for GetLanguageunderstandingDomainFeedback {
    type Answer = models::NluFeedbackListing;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingDomainFeedback> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `assessment`.
    #[inline]
    pub fn assessment(mut self, value: impl Into<String>) -> Self {
        self.call.query("assessment", value.into());
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
    /// Sets `enableCursorPagination`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn enable_cursor_pagination(mut self, value: bool) -> Self {
        self.call.query("enableCursorPagination", value.to_string());
        self
    }
    /// Sets `fields`.
    #[inline]
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "fields",
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
    /// Sets `includeTrainingUtterances`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_training_utterances(mut self, value: bool) -> Self {
        self.call.query("includeTrainingUtterances", value.to_string());
        self
    }
    /// Sets `intentName`.
    #[inline]
    pub fn intent_name(mut self, value: impl Into<String>) -> Self {
        self.call.query("intentName", value.into());
        self
    }
    /// Sets `language`.
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
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
static POST_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingDomainFeedback",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/domains/", "/feedback"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_domain_feedback`.
#[derive(Debug)]
pub enum PostLanguageunderstandingDomainFeedback {}
impl rt::Endpoint for PostLanguageunderstandingDomainFeedback {
    type Answer = models::NluFeedbackResponse;
}
static GET_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK_FEEDBACK_ID: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingDomainFeedbackFeedbackId",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/domains/", "/feedback/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_domain_feedback_feedback_id`.
#[derive(Debug)]
pub enum GetLanguageunderstandingDomainFeedbackFeedbackId {}
impl rt::Endpoint for GetLanguageunderstandingDomainFeedbackFeedbackId {
    type Answer = models::NluFeedbackResponse;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingDomainFeedbackFeedbackId> {
    /// Sets `fields`.
    #[inline]
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "fields",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static DELETE_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK_FEEDBACK_ID: rt::Operation = rt::Operation::new(
        "deleteLanguageunderstandingDomainFeedbackFeedbackId",
        rt::Method::Delete,
        &["/api/v2/languageunderstanding/domains/", "/feedback/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_languageunderstanding_domain_feedback_feedback_id`.
#[derive(Debug)]
pub enum DeleteLanguageunderstandingDomainFeedbackFeedbackId {}
impl rt::Endpoint for DeleteLanguageunderstandingDomainFeedbackFeedbackId {
    type Answer = ();
}
static GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSIONS: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingDomainVersions",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/domains/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_domain_versions`.
#[derive(Debug)]
pub enum GetLanguageunderstandingDomainVersions {}
impl rt::Endpoint for GetLanguageunderstandingDomainVersions {
    type Answer = models::NluDomainVersionListing;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingDomainVersions> {
    /// Sets `includeUtterances`.
    #[inline]
    pub fn include_utterances(mut self, value: bool) -> Self {
        self.call.query("includeUtterances", value.to_string());
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
static POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSIONS: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingDomainVersions",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/domains/", "/versions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_domain_versions`.
#[derive(Debug)]
pub enum PostLanguageunderstandingDomainVersions {}
impl rt::Endpoint for PostLanguageunderstandingDomainVersions {
    type Answer = models::NluDomainVersion;
}
impl LanguageUnderstandingRequest<PostLanguageunderstandingDomainVersions> {
    /// Sets `includeUtterances`.
    #[inline]
    pub fn include_utterances(mut self, value: bool) -> Self {
        self.call.query("includeUtterances", value.to_string());
        self
    }
}
static GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSION: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingDomainVersion",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/domains/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_domain_version`.
#[derive(Debug)]
pub enum GetLanguageunderstandingDomainVersion {}
impl rt::Endpoint for GetLanguageunderstandingDomainVersion {
    type Answer = models::NluDomainVersion;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingDomainVersion> {
    /// Sets `includeUtterances`.
    #[inline]
    pub fn include_utterances(mut self, value: bool) -> Self {
        self.call.query("includeUtterances", value.to_string());
        self
    }
}
static PUT_LANGUAGEUNDERSTANDING_DOMAIN_VERSION: rt::Operation = rt::Operation::new(
        "putLanguageunderstandingDomainVersion",
        rt::Method::Put,
        &["/api/v2/languageunderstanding/domains/", "/versions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_languageunderstanding_domain_version`.
#[derive(Debug)]
pub enum PutLanguageunderstandingDomainVersion {}
impl rt::Endpoint for PutLanguageunderstandingDomainVersion {
    type Answer = models::NluDomainVersion;
}
static DELETE_LANGUAGEUNDERSTANDING_DOMAIN_VERSION: rt::Operation = rt::Operation::new(
        "deleteLanguageunderstandingDomainVersion",
        rt::Method::Delete,
        &["/api/v2/languageunderstanding/domains/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_languageunderstanding_domain_version`.
#[derive(Debug)]
pub enum DeleteLanguageunderstandingDomainVersion {}
impl rt::Endpoint for DeleteLanguageunderstandingDomainVersion {
    type Answer = ();
}
static POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_DETECT: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingDomainVersionDetect",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/domains/", "/versions/", "/detect"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_domain_version_detect`.
#[derive(Debug)]
pub enum PostLanguageunderstandingDomainVersionDetect {}
impl rt::Endpoint for PostLanguageunderstandingDomainVersionDetect {
    type Answer = models::NluDetectionResponse;
}
static POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_PUBLISH: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingDomainVersionPublish",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/domains/", "/versions/", "/publish"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_domain_version_publish`.
#[derive(Debug)]
pub enum PostLanguageunderstandingDomainVersionPublish {}
impl rt::Endpoint for PostLanguageunderstandingDomainVersionPublish {
    type Answer = models::NluDomainVersion;
}
static GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_REPORT: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingDomainVersionReport",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/domains/", "/versions/", "/report"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_domain_version_report`.
#[derive(Debug)]
pub enum GetLanguageunderstandingDomainVersionReport {}
impl rt::Endpoint for GetLanguageunderstandingDomainVersionReport {
    type Answer = models::NluDomainVersionQualityReport;
}
static POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_TRAIN: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingDomainVersionTrain",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/domains/", "/versions/", "/train"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_domain_version_train`.
#[derive(Debug)]
pub enum PostLanguageunderstandingDomainVersionTrain {}
impl rt::Endpoint for PostLanguageunderstandingDomainVersionTrain {
    type Answer = models::NluDomainVersionTrainingResponse;
}
static GET_LANGUAGEUNDERSTANDING_IGNOREPHRASE: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingIgnorephrase",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/ignorephrases/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_ignorephrase`.
#[derive(Debug)]
pub enum GetLanguageunderstandingIgnorephrase {}
impl rt::Endpoint for GetLanguageunderstandingIgnorephrase {
    type Answer = models::IgnoredMinedPhraseListing;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingIgnorephrase> {
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
    /// Default of the service: dateModified
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `text`.
    #[inline]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.call.query("text", value.into());
        self
    }
}
static POST_LANGUAGEUNDERSTANDING_IGNOREPHRASE: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingIgnorephrase",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/ignorephrases/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_ignorephrase`.
#[derive(Debug)]
pub enum PostLanguageunderstandingIgnorephrase {}
impl rt::Endpoint for PostLanguageunderstandingIgnorephrase {
    type Answer = models::IgnorePhrasesResponse;
}
static POST_LANGUAGEUNDERSTANDING_IGNOREPHRASE_REMOVE: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingIgnorephraseRemove",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/ignorephrases/", "/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_ignorephrase_remove`.
#[derive(Debug)]
pub enum PostLanguageunderstandingIgnorephraseRemove {}
impl rt::Endpoint for PostLanguageunderstandingIgnorephraseRemove {
    type Answer = ();
}
static GET_LANGUAGEUNDERSTANDING_IGNORETOPIC: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingIgnoretopic",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/ignoretopics/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_ignoretopic`.
#[derive(Debug)]
pub enum GetLanguageunderstandingIgnoretopic {}
impl rt::Endpoint for GetLanguageunderstandingIgnoretopic {
    type Answer = models::IgnoredMinedTopicListing;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingIgnoretopic> {
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
    /// Default of the service: dateModified
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `text`.
    #[inline]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.call.query("text", value.into());
        self
    }
}
static POST_LANGUAGEUNDERSTANDING_IGNORETOPIC: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingIgnoretopic",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/ignoretopics/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_ignoretopic`.
#[derive(Debug)]
pub enum PostLanguageunderstandingIgnoretopic {}
impl rt::Endpoint for PostLanguageunderstandingIgnoretopic {
    type Answer = models::IgnoreTopicsResponse;
}
static POST_LANGUAGEUNDERSTANDING_IGNORETOPIC_REMOVE: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingIgnoretopicRemove",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/ignoretopics/", "/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_ignoretopic_remove`.
#[derive(Debug)]
pub enum PostLanguageunderstandingIgnoretopicRemove {}
impl rt::Endpoint for PostLanguageunderstandingIgnoretopicRemove {
    type Answer = ();
}
static GET_LANGUAGEUNDERSTANDING_MINERS: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingMiners",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/miners"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_miners`.
#[derive(Debug)]
pub enum GetLanguageunderstandingMiners {}
impl rt::Endpoint for GetLanguageunderstandingMiners {
    type Answer = models::MinerListing;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingMiners> {
    /// Sets `minerType`.
    #[inline]
    pub fn miner_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("minerType", value.into());
        self
    }
}
static POST_LANGUAGEUNDERSTANDING_MINERS: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingMiners",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/miners"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_miners`.
#[derive(Debug)]
pub enum PostLanguageunderstandingMiners {}
impl rt::Endpoint for PostLanguageunderstandingMiners {
    type Answer = models::Miner;
}
static GET_LANGUAGEUNDERSTANDING_MINER: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingMiner",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/miners/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_miner`.
#[derive(Debug)]
pub enum GetLanguageunderstandingMiner {}
impl rt::Endpoint for GetLanguageunderstandingMiner {
    type Answer = models::Miner;
}
static DELETE_LANGUAGEUNDERSTANDING_MINER: rt::Operation = rt::Operation::new(
        "deleteLanguageunderstandingMiner",
        rt::Method::Delete,
        &["/api/v2/languageunderstanding/miners/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_languageunderstanding_miner`.
#[derive(Debug)]
pub enum DeleteLanguageunderstandingMiner {}
impl rt::Endpoint for DeleteLanguageunderstandingMiner {
    type Answer = ();
}
static GET_LANGUAGEUNDERSTANDING_MINER_DRAFTS: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingMinerDrafts",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/miners/", "/drafts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_miner_drafts`.
#[derive(Debug)]
pub enum GetLanguageunderstandingMinerDrafts {}
impl rt::Endpoint for GetLanguageunderstandingMinerDrafts {
    type Answer = models::DraftListing;
}
static POST_LANGUAGEUNDERSTANDING_MINER_DRAFTS: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingMinerDrafts",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/miners/", "/drafts"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_miner_drafts`.
#[derive(Debug)]
pub enum PostLanguageunderstandingMinerDrafts {}
impl rt::Endpoint for PostLanguageunderstandingMinerDrafts {
    type Answer = models::Draft;
}
static GET_LANGUAGEUNDERSTANDING_MINER_DRAFT: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingMinerDraft",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/miners/", "/drafts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_miner_draft`.
#[derive(Debug)]
pub enum GetLanguageunderstandingMinerDraft {}
impl rt::Endpoint for GetLanguageunderstandingMinerDraft {
    type Answer = models::Draft;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingMinerDraft> {
    /// Sets `draftIntentId`.
    #[inline]
    pub fn draft_intent_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("draftIntentId", value.into());
        self
    }
    /// Sets `draftTopicId`.
    #[inline]
    pub fn draft_topic_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("draftTopicId", value.into());
        self
    }
}
static DELETE_LANGUAGEUNDERSTANDING_MINER_DRAFT: rt::Operation = rt::Operation::new(
        "deleteLanguageunderstandingMinerDraft",
        rt::Method::Delete,
        &["/api/v2/languageunderstanding/miners/", "/drafts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_languageunderstanding_miner_draft`.
#[derive(Debug)]
pub enum DeleteLanguageunderstandingMinerDraft {}
impl rt::Endpoint for DeleteLanguageunderstandingMinerDraft {
    type Answer = ();
}
static PATCH_LANGUAGEUNDERSTANDING_MINER_DRAFT: rt::Operation = rt::Operation::new(
        "patchLanguageunderstandingMinerDraft",
        rt::Method::Patch,
        &["/api/v2/languageunderstanding/miners/", "/drafts/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_languageunderstanding_miner_draft`.
#[derive(Debug)]
pub enum PatchLanguageunderstandingMinerDraft {}
impl rt::Endpoint for PatchLanguageunderstandingMinerDraft {
    type Answer = models::Draft;
}
impl LanguageUnderstandingRequest<PatchLanguageunderstandingMinerDraft> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::DraftRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_LANGUAGEUNDERSTANDING_MINER_EXECUTE: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingMinerExecute",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/miners/", "/execute"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_miner_execute`.
#[derive(Debug)]
pub enum PostLanguageunderstandingMinerExecute {}
impl rt::Endpoint for PostLanguageunderstandingMinerExecute {
    type Answer = models::Miner;
}
impl LanguageUnderstandingRequest<PostLanguageunderstandingMinerExecute> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::MinerExecuteRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_LANGUAGEUNDERSTANDING_MINER_INTENTS: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingMinerIntents",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/miners/", "/intents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_miner_intents`.
#[derive(Debug)]
pub enum GetLanguageunderstandingMinerIntents {}
impl rt::Endpoint for GetLanguageunderstandingMinerIntents {
    type Answer = models::MinedIntentsListing;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingMinerIntents> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static GET_LANGUAGEUNDERSTANDING_MINER_INTENT: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingMinerIntent",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/miners/", "/intents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_miner_intent`.
#[derive(Debug)]
pub enum GetLanguageunderstandingMinerIntent {}
impl rt::Endpoint for GetLanguageunderstandingMinerIntent {
    type Answer = models::MinerIntent;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingMinerIntent> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static GET_LANGUAGEUNDERSTANDING_MINER_TOPICS: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingMinerTopics",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/miners/", "/topics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_miner_topics`.
#[derive(Debug)]
pub enum GetLanguageunderstandingMinerTopics {}
impl rt::Endpoint for GetLanguageunderstandingMinerTopics {
    type Answer = models::MinerTopicsListing;
}
static GET_LANGUAGEUNDERSTANDING_MINER_TOPIC: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingMinerTopic",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/miners/", "/topics/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_miner_topic`.
#[derive(Debug)]
pub enum GetLanguageunderstandingMinerTopic {}
impl rt::Endpoint for GetLanguageunderstandingMinerTopic {
    type Answer = models::MinerTopic;
}
impl LanguageUnderstandingRequest<GetLanguageunderstandingMinerTopic> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static GET_LANGUAGEUNDERSTANDING_MINER_TOPIC_PHRASE: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingMinerTopicPhrase",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/miners/", "/topics/", "/phrases/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_miner_topic_phrase`.
#[derive(Debug)]
pub enum GetLanguageunderstandingMinerTopicPhrase {}
impl rt::Endpoint for GetLanguageunderstandingMinerTopicPhrase {
    type Answer = models::MinerTopicPhrase;
}
static GET_LANGUAGEUNDERSTANDING_SETTINGS: rt::Operation = rt::Operation::new(
        "getLanguageunderstandingSettings",
        rt::Method::Get,
        &["/api/v2/languageunderstanding/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languageunderstanding_settings`.
#[derive(Debug)]
pub enum GetLanguageunderstandingSettings {}
impl rt::Endpoint for GetLanguageunderstandingSettings {
    type Answer = models::NluOrganization;
}
