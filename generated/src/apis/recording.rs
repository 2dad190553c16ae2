// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Recording.
#[derive(Clone, Debug)]
pub struct RecordingApi {
    client: rt::Client,
}
impl RecordingApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/conversations/{conversationId}/recordingmetadata`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_conversation_recordingmetadata(
        &self,
        conversation_id: impl Into<String>,
    ) -> RecordingRequest<GetConversationRecordingmetadata> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_RECORDINGMETADATA)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `recording_id`
    #[inline]
    pub fn get_conversation_recordingmetadata_recording_id(
        &self,
        conversation_id: impl Into<String>,
        recording_id: impl Into<String>,
    ) -> RecordingRequest<GetConversationRecordingmetadataRecordingId> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_RECORDINGMETADATA_RECORDING_ID)
                .path(&conversation_id.into())
                .path(&recording_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/recordings`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `format_id`
    /// - `include_pause_annotations_for_screen_recordings`
    /// - `locale`
    /// - `max_wait_ms`
    /// - `media_formats`
    #[inline]
    pub fn get_conversation_recordings(
        &self,
        conversation_id: impl Into<String>,
    ) -> RecordingRequest<GetConversationRecordings> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_RECORDINGS)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `recording_id`
    ///
    /// Optional, set on the request:
    /// - `chat_format_id`
    /// - `download`
    /// - `email_format_id`
    /// - `file_name`
    /// - `format_id`
    /// - `locale`
    /// - `media_formats`
    /// - `message_format_id`
    #[inline]
    pub fn get_conversation_recording(
        &self,
        conversation_id: impl Into<String>,
        recording_id: impl Into<String>,
    ) -> RecordingRequest<GetConversationRecording> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_RECORDING)
                .path(&conversation_id.into())
                .path(&recording_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `recording_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `clear_export`
    #[inline]
    pub fn put_conversation_recording(
        &self,
        conversation_id: impl Into<String>,
        recording_id: impl Into<String>,
        body: models::Recording,
    ) -> RecordingRequest<PutConversationRecording> {
        let mut call = rt::Call::new(&self.client, &PUT_CONVERSATION_RECORDING)
            .path(&conversation_id.into())
            .path(&recording_id.into());
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `recording_id`
    #[inline]
    pub fn get_conversation_recording_annotations(
        &self,
        conversation_id: impl Into<String>,
        recording_id: impl Into<String>,
    ) -> RecordingRequest<GetConversationRecordingAnnotations> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_RECORDING_ANNOTATIONS)
                .path(&conversation_id.into())
                .path(&recording_id.into()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `recording_id`
    /// - `body`
    #[inline]
    pub fn post_conversation_recording_annotations(
        &self,
        conversation_id: impl Into<String>,
        recording_id: impl Into<String>,
        body: models::Annotation,
    ) -> RecordingRequest<PostConversationRecordingAnnotations> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONVERSATION_RECORDING_ANNOTATIONS,
            )
            .path(&conversation_id.into())
            .path(&recording_id.into());
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `recording_id`
    /// - `annotation_id`
    #[inline]
    pub fn get_conversation_recording_annotation(
        &self,
        conversation_id: impl Into<String>,
        recording_id: impl Into<String>,
        annotation_id: impl Into<String>,
    ) -> RecordingRequest<GetConversationRecordingAnnotation> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATION_RECORDING_ANNOTATION)
                .path(&conversation_id.into())
                .path(&recording_id.into())
                .path(&annotation_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `recording_id`
    /// - `annotation_id`
    /// - `body`
    #[inline]
    pub fn put_conversation_recording_annotation(
        &self,
        conversation_id: impl Into<String>,
        recording_id: impl Into<String>,
        annotation_id: impl Into<String>,
        body: models::Annotation,
    ) -> RecordingRequest<PutConversationRecordingAnnotation> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONVERSATION_RECORDING_ANNOTATION,
            )
            .path(&conversation_id.into())
            .path(&recording_id.into())
            .path(&annotation_id.into());
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `DELETE /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `recording_id`
    /// - `annotation_id`
    #[inline]
    pub fn delete_conversation_recording_annotation(
        &self,
        conversation_id: impl Into<String>,
        recording_id: impl Into<String>,
        annotation_id: impl Into<String>,
    ) -> RecordingRequest<DeleteConversationRecordingAnnotation> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &DELETE_CONVERSATION_RECORDING_ANNOTATION)
                .path(&conversation_id.into())
                .path(&recording_id.into())
                .path(&annotation_id.into()),
        )
    }
    /// `GET /api/v2/orphanrecordings`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `has_conversation`
    /// - `media`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    #[inline]
    pub fn get_orphanrecordings(&self) -> RecordingRequest<GetOrphanrecordings> {
        RecordingRequest::new(rt::Call::new(&self.client, &GET_ORPHANRECORDINGS))
    }
    /// `GET /api/v2/orphanrecordings/{orphanId}`
    ///
    /// Arguments:
    /// - `orphan_id`
    #[inline]
    pub fn get_orphanrecording(
        &self,
        orphan_id: impl Into<String>,
    ) -> RecordingRequest<GetOrphanrecording> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_ORPHANRECORDING).path(&orphan_id.into()),
        )
    }
    /// `PUT /api/v2/orphanrecordings/{orphanId}`
    ///
    /// Arguments:
    /// - `orphan_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_orphanrecording(
        &self,
        orphan_id: impl Into<String>,
    ) -> RecordingRequest<PutOrphanrecording> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &PUT_ORPHANRECORDING).path(&orphan_id.into()),
        )
    }
    /// `DELETE /api/v2/orphanrecordings/{orphanId}`
    ///
    /// Arguments:
    /// - `orphan_id`
    #[inline]
    pub fn delete_orphanrecording(
        &self,
        orphan_id: impl Into<String>,
    ) -> RecordingRequest<DeleteOrphanrecording> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &DELETE_ORPHANRECORDING).path(&orphan_id.into()),
        )
    }
    /// `GET /api/v2/orphanrecordings/{orphanId}/media`
    ///
    /// Arguments:
    /// - `orphan_id`
    ///
    /// Optional, set on the request:
    /// - `chat_format_id`
    /// - `download`
    /// - `email_format_id`
    /// - `file_name`
    /// - `format_id`
    /// - `locale`
    /// - `media_formats`
    /// - `message_format_id`
    #[inline]
    pub fn get_orphanrecording_media(
        &self,
        orphan_id: impl Into<String>,
    ) -> RecordingRequest<GetOrphanrecordingMedia> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_ORPHANRECORDING_MEDIA)
                .path(&orphan_id.into()),
        )
    }
    /// `POST /api/v2/recording/batchrequests`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recording_batchrequests(
        &self,
        body: models::BatchDownloadJobSubmission,
    ) -> RecordingRequest<PostRecordingBatchrequests> {
        let mut call = rt::Call::new(&self.client, &POST_RECORDING_BATCHREQUESTS);
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recording/batchrequests/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_recording_batchrequest(
        &self,
        job_id: impl Into<String>,
    ) -> RecordingRequest<GetRecordingBatchrequest> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_RECORDING_BATCHREQUEST).path(&job_id.into()),
        )
    }
    /// `GET /api/v2/recording/crossplatform/mediaretentionpolicies`
    ///
    /// Optional, set on the request:
    /// - `delete_days_threshold`
    /// - `enabled`
    /// - `expand`
    /// - `has_errors`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    /// - `summary`
    #[inline]
    pub fn get_recording_crossplatform_mediaretentionpolicies(
        &self,
    ) -> RecordingRequest<GetRecordingCrossplatformMediaretentionpolicies> {
        RecordingRequest::new(
            rt::Call::new(
                &self.client,
                &GET_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES,
            ),
        )
    }
    /// `POST /api/v2/recording/crossplatform/mediaretentionpolicies`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recording_crossplatform_mediaretentionpolicies(
        &self,
        body: models::CrossPlatformPolicyCreate,
    ) -> RecordingRequest<PostRecordingCrossplatformMediaretentionpolicies> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES,
        );
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `DELETE /api/v2/recording/crossplatform/mediaretentionpolicies`
    ///
    /// Arguments:
    /// - `ids`
    #[inline]
    pub fn delete_recording_crossplatform_mediaretentionpolicies(
        &self,
        ids: impl Into<String>,
    ) -> RecordingRequest<DeleteRecordingCrossplatformMediaretentionpolicies> {
        let mut call = rt::Call::new(
            &self.client,
            &DELETE_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES,
        );
        call.query("ids", ids.into());
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`
    #[inline]
    pub fn get_recording_crossplatform_mediaretentionpolicy(
        &self,
        policy_id: impl Into<String>,
    ) -> RecordingRequest<GetRecordingCrossplatformMediaretentionpolicy> {
        RecordingRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY,
                )
                .path(&policy_id.into()),
        )
    }
    /// `PUT /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`
    /// - `body`
    #[inline]
    pub fn put_recording_crossplatform_mediaretentionpolicy(
        &self,
        policy_id: impl Into<String>,
        body: models::CrossPlatformPolicy,
    ) -> RecordingRequest<PutRecordingCrossplatformMediaretentionpolicy> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY,
            )
            .path(&policy_id.into());
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `DELETE /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`
    #[inline]
    pub fn delete_recording_crossplatform_mediaretentionpolicy(
        &self,
        policy_id: impl Into<String>,
    ) -> RecordingRequest<DeleteRecordingCrossplatformMediaretentionpolicy> {
        RecordingRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY,
                )
                .path(&policy_id.into()),
        )
    }
    /// `PATCH /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`
    /// - `body`
    #[inline]
    pub fn patch_recording_crossplatform_mediaretentionpolicy(
        &self,
        policy_id: impl Into<String>,
        body: models::CrossPlatformPolicyUpdate,
    ) -> RecordingRequest<PatchRecordingCrossplatformMediaretentionpolicy> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY,
            )
            .path(&policy_id.into());
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recording/jobs`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `include_total`
    /// - `job_type`
    /// - `page_number`
    /// - `page_size`
    /// - `show_only_my_jobs`
    /// - `sort_by`
    /// - `state`
    #[inline]
    pub fn get_recording_jobs(&self) -> RecordingRequest<GetRecordingJobs> {
        RecordingRequest::new(rt::Call::new(&self.client, &GET_RECORDING_JOBS))
    }
    /// `POST /api/v2/recording/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recording_jobs(
        &self,
        body: models::RecordingJobsQuery,
    ) -> RecordingRequest<PostRecordingJobs> {
        let mut call = rt::Call::new(&self.client, &POST_RECORDING_JOBS);
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recording/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_recording_job(
        &self,
        job_id: impl Into<String>,
    ) -> RecordingRequest<GetRecordingJob> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_RECORDING_JOB).path(&job_id.into()),
        )
    }
    /// `PUT /api/v2/recording/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    /// - `body`
    #[inline]
    pub fn put_recording_job(
        &self,
        job_id: impl Into<String>,
        body: models::ExecuteRecordingJobsQuery,
    ) -> RecordingRequest<PutRecordingJob> {
        let mut call = rt::Call::new(&self.client, &PUT_RECORDING_JOB)
            .path(&job_id.into());
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `DELETE /api/v2/recording/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_recording_job(
        &self,
        job_id: impl Into<String>,
    ) -> RecordingRequest<DeleteRecordingJob> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &DELETE_RECORDING_JOB).path(&job_id.into()),
        )
    }
    /// `GET /api/v2/recording/jobs/{jobId}/failedrecordings`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `include_total`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_recording_job_failedrecordings(
        &self,
        job_id: impl Into<String>,
    ) -> RecordingRequest<GetRecordingJobFailedrecordings> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_RECORDING_JOB_FAILEDRECORDINGS)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/recording/keyconfigurations`
    #[inline]
    pub fn get_recording_keyconfigurations(
        &self,
    ) -> RecordingRequest<GetRecordingKeyconfigurations> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_RECORDING_KEYCONFIGURATIONS),
        )
    }
    /// `POST /api/v2/recording/keyconfigurations`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recording_keyconfigurations(
        &self,
        body: models::RecordingEncryptionConfiguration,
    ) -> RecordingRequest<PostRecordingKeyconfigurations> {
        let mut call = rt::Call::new(&self.client, &POST_RECORDING_KEYCONFIGURATIONS);
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `POST /api/v2/recording/keyconfigurations/validate`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recording_keyconfigurations_validate(
        &self,
        body: models::RecordingEncryptionConfiguration,
    ) -> RecordingRequest<PostRecordingKeyconfigurationsValidate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RECORDING_KEYCONFIGURATIONS_VALIDATE,
        );
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recording/keyconfigurations/{keyConfigurationId}`
    ///
    /// Arguments:
    /// - `key_configuration_id`
    #[inline]
    pub fn get_recording_keyconfiguration(
        &self,
        key_configuration_id: impl Into<String>,
    ) -> RecordingRequest<GetRecordingKeyconfiguration> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_RECORDING_KEYCONFIGURATION)
                .path(&key_configuration_id.into()),
        )
    }
    /// `PUT /api/v2/recording/keyconfigurations/{keyConfigurationId}`
    ///
    /// Arguments:
    /// - `key_configuration_id`
    /// - `body`
    #[inline]
    pub fn put_recording_keyconfiguration(
        &self,
        key_configuration_id: impl Into<String>,
        body: models::RecordingEncryptionConfiguration,
    ) -> RecordingRequest<PutRecordingKeyconfiguration> {
        let mut call = rt::Call::new(&self.client, &PUT_RECORDING_KEYCONFIGURATION)
            .path(&key_configuration_id.into());
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `POST /api/v2/recording/localkeys`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recording_localkeys(
        &self,
        body: models::LocalEncryptionKeyRequest,
    ) -> RecordingRequest<PostRecordingLocalkeys> {
        let mut call = rt::Call::new(&self.client, &POST_RECORDING_LOCALKEYS);
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recording/mediaretentionpolicies`
    ///
    /// Optional, set on the request:
    /// - `delete_days_threshold`
    /// - `enabled`
    /// - `expand`
    /// - `has_errors`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    /// - `summary`
    #[inline]
    pub fn get_recording_mediaretentionpolicies(
        &self,
    ) -> RecordingRequest<GetRecordingMediaretentionpolicies> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_RECORDING_MEDIARETENTIONPOLICIES),
        )
    }
    /// `POST /api/v2/recording/mediaretentionpolicies`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recording_mediaretentionpolicies(
        &self,
        body: models::PolicyCreate,
    ) -> RecordingRequest<PostRecordingMediaretentionpolicies> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RECORDING_MEDIARETENTIONPOLICIES,
        );
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `DELETE /api/v2/recording/mediaretentionpolicies`
    ///
    /// Arguments:
    /// - `ids`
    #[inline]
    pub fn delete_recording_mediaretentionpolicies(
        &self,
        ids: impl Into<String>,
    ) -> RecordingRequest<DeleteRecordingMediaretentionpolicies> {
        let mut call = rt::Call::new(
            &self.client,
            &DELETE_RECORDING_MEDIARETENTIONPOLICIES,
        );
        call.query("ids", ids.into());
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recording/mediaretentionpolicies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`
    #[inline]
    pub fn get_recording_mediaretentionpolicy(
        &self,
        policy_id: impl Into<String>,
    ) -> RecordingRequest<GetRecordingMediaretentionpolicy> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_RECORDING_MEDIARETENTIONPOLICY)
                .path(&policy_id.into()),
        )
    }
    /// `PUT /api/v2/recording/mediaretentionpolicies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`
    /// - `body`
    #[inline]
    pub fn put_recording_mediaretentionpolicy(
        &self,
        policy_id: impl Into<String>,
        body: models::Policy,
    ) -> RecordingRequest<PutRecordingMediaretentionpolicy> {
        let mut call = rt::Call::new(&self.client, &PUT_RECORDING_MEDIARETENTIONPOLICY)
            .path(&policy_id.into());
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `DELETE /api/v2/recording/mediaretentionpolicies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`
    #[inline]
    pub fn delete_recording_mediaretentionpolicy(
        &self,
        policy_id: impl Into<String>,
    ) -> RecordingRequest<DeleteRecordingMediaretentionpolicy> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &DELETE_RECORDING_MEDIARETENTIONPOLICY)
                .path(&policy_id.into()),
        )
    }
    /// `PATCH /api/v2/recording/mediaretentionpolicies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`
    /// - `body`
    #[inline]
    pub fn patch_recording_mediaretentionpolicy(
        &self,
        policy_id: impl Into<String>,
        body: models::PolicyUpdate,
    ) -> RecordingRequest<PatchRecordingMediaretentionpolicy> {
        let mut call = rt::Call::new(&self.client, &PATCH_RECORDING_MEDIARETENTIONPOLICY)
            .path(&policy_id.into());
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recording/recordingkeys`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_recording_recordingkeys(
        &self,
    ) -> RecordingRequest<GetRecordingRecordingkeys> {
        RecordingRequest::new(rt::Call::new(&self.client, &GET_RECORDING_RECORDINGKEYS))
    }
    /// `POST /api/v2/recording/recordingkeys`
    #[inline]
    pub fn post_recording_recordingkeys(
        &self,
    ) -> RecordingRequest<PostRecordingRecordingkeys> {
        RecordingRequest::new(rt::Call::new(&self.client, &POST_RECORDING_RECORDINGKEYS))
    }
    /// `GET /api/v2/recording/recordingkeys/rotationschedule`
    #[inline]
    pub fn get_recording_recordingkeys_rotationschedule(
        &self,
    ) -> RecordingRequest<GetRecordingRecordingkeysRotationschedule> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_RECORDING_RECORDINGKEYS_ROTATIONSCHEDULE),
        )
    }
    /// `PUT /api/v2/recording/recordingkeys/rotationschedule`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_recording_recordingkeys_rotationschedule(
        &self,
        body: models::KeyRotationSchedule,
    ) -> RecordingRequest<PutRecordingRecordingkeysRotationschedule> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_RECORDING_RECORDINGKEYS_ROTATIONSCHEDULE,
        );
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recording/settings`
    ///
    /// Optional, set on the request:
    /// - `create_default`
    #[inline]
    pub fn get_recording_settings(&self) -> RecordingRequest<GetRecordingSettings> {
        RecordingRequest::new(rt::Call::new(&self.client, &GET_RECORDING_SETTINGS))
    }
    /// `PUT /api/v2/recording/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_recording_settings(
        &self,
        body: models::RecordingSettings,
    ) -> RecordingRequest<PutRecordingSettings> {
        let mut call = rt::Call::new(&self.client, &PUT_RECORDING_SETTINGS);
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `POST /api/v2/recording/uploads/reports`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recording_uploads_reports(
        &self,
        body: models::RecordingUploadReportRequest,
    ) -> RecordingRequest<PostRecordingUploadsReports> {
        let mut call = rt::Call::new(&self.client, &POST_RECORDING_UPLOADS_REPORTS);
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recording/uploads/reports/{reportId}`
    ///
    /// Arguments:
    /// - `report_id`
    #[inline]
    pub fn get_recording_uploads_report(
        &self,
        report_id: impl Into<String>,
    ) -> RecordingRequest<GetRecordingUploadsReport> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_RECORDING_UPLOADS_REPORT)
                .path(&report_id.into()),
        )
    }
    /// `PUT /api/v2/recordings/deletionprotection`
    ///
    /// Optional, set on the request:
    /// - `protect`
    /// - `body`
    #[inline]
    pub fn put_recordings_deletionprotection(
        &self,
    ) -> RecordingRequest<PutRecordingsDeletionprotection> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &PUT_RECORDINGS_DELETIONPROTECTION),
        )
    }
    /// `POST /api/v2/recordings/deletionprotection`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recordings_deletionprotection(
        &self,
        body: models::ConversationDeletionProtectionQuery,
    ) -> RecordingRequest<PostRecordingsDeletionprotection> {
        let mut call = rt::Call::new(&self.client, &POST_RECORDINGS_DELETIONPROTECTION);
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recordings/retention/query`
    ///
    /// Arguments:
    /// - `retention_threshold_days`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `page_size`
    #[inline]
    pub fn get_recordings_retention_query(
        &self,
        retention_threshold_days: i64,
    ) -> RecordingRequest<GetRecordingsRetentionQuery> {
        let mut call = rt::Call::new(&self.client, &GET_RECORDINGS_RETENTION_QUERY);
        call.query("retentionThresholdDays", retention_threshold_days.to_string());
        RecordingRequest::new(call)
    }
    /// `POST /api/v2/recordings/screensessions/acknowledge`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recordings_screensessions_acknowledge(
        &self,
        body: models::AcknowledgeScreenRecordingRequest,
    ) -> RecordingRequest<PostRecordingsScreensessionsAcknowledge> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RECORDINGS_SCREENSESSIONS_ACKNOWLEDGE,
        );
        call.body_json(&body);
        RecordingRequest::new(call)
    }
    /// `GET /api/v2/recordings/screensessions/details`
    #[inline]
    pub fn get_recordings_screensessions_details(
        &self,
    ) -> RecordingRequest<GetRecordingsScreensessionsDetails> {
        RecordingRequest::new(
            rt::Call::new(&self.client, &GET_RECORDINGS_SCREENSESSIONS_DETAILS),
        )
    }
    /// `POST /api/v2/recordings/screensessions/metadata`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_recordings_screensessions_metadata(
        &self,
        body: models::ScreenRecordingMetaDataRequest,
    ) -> RecordingRequest<PostRecordingsScreensessionsMetadata> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RECORDINGS_SCREENSESSIONS_METADATA,
        );
        call.body_json(&body);
        RecordingRequest::new(call)
    }
}
/// A request of [`RecordingApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `RecordingRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct RecordingRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> RecordingRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for RecordingRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for RecordingRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_CONVERSATION_RECORDINGMETADATA: rt::Operation = rt::Operation::new(
        "getConversationRecordingmetadata",
        rt::Method::Get,
        &["/api/v2/conversations/", "/recordingmetadata"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_recordingmetadata`.
#[derive(Debug)]
pub enum GetConversationRecordingmetadata {}
impl rt::Endpoint for GetConversationRecordingmetadata {
    type Answer = Vec<models::RecordingMetadata>;
}
static GET_CONVERSATION_RECORDINGMETADATA_RECORDING_ID: rt::Operation = rt::Operation::new(
        "getConversationRecordingmetadataRecordingId",
        rt::Method::Get,
        &["/api/v2/conversations/", "/recordingmetadata/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_recordingmetadata_recording_id`.
#[derive(Debug)]
pub enum GetConversationRecordingmetadataRecordingId {}
impl rt::Endpoint for GetConversationRecordingmetadataRecordingId {
    type Answer = models::RecordingMetadata;
}
static GET_CONVERSATION_RECORDINGS: rt::Operation = rt::Operation::new(
        "getConversationRecordings",
        rt::Method::Get,
        &["/api/v2/conversations/", "/recordings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_recordings`.
#[derive(Debug)]
pub enum GetConversationRecordings {}
impl rt::Endpoint for GetConversationRecordings {
    type Answer = Vec<models::Recording>;
}
impl RecordingRequest<GetConversationRecordings> {
    /// Sets `formatId`.
    ///
    /// Default of the service: WEBM
    #[inline]
    pub fn format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formatId", value.into());
        self
    }
    /// Sets `includePauseAnnotationsForScreenRecordings`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_pause_annotations_for_screen_recordings(
        mut self,
        value: bool,
    ) -> Self {
        self.call.query("includePauseAnnotationsForScreenRecordings", value.to_string());
        self
    }
    /// Sets `locale`.
    #[inline]
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.call.query("locale", value.into());
        self
    }
    /// Sets `maxWaitMs`.
    ///
    /// Default of the service: 5000
    #[inline]
    pub fn max_wait_ms(mut self, value: i64) -> Self {
        self.call.query("maxWaitMs", value.to_string());
        self
    }
    /// Sets `mediaFormats`.
    #[inline]
    pub fn media_formats(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "mediaFormats",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_CONVERSATION_RECORDING: rt::Operation = rt::Operation::new(
        "getConversationRecording",
        rt::Method::Get,
        &["/api/v2/conversations/", "/recordings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_recording`.
#[derive(Debug)]
pub enum GetConversationRecording {}
impl rt::Endpoint for GetConversationRecording {
    type Answer = models::Recording;
}
impl RecordingRequest<GetConversationRecording> {
    /// Sets `chatFormatId`.
    ///
    /// Default of the service: ZIP
    #[inline]
    pub fn chat_format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("chatFormatId", value.into());
        self
    }
    /// Sets `download`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn download(mut self, value: bool) -> Self {
        self.call.query("download", value.to_string());
        self
    }
    /// Sets `emailFormatId`.
    ///
    /// Default of the service: EML
    #[inline]
    pub fn email_format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("emailFormatId", value.into());
        self
    }
    /// Sets `fileName`.
    #[inline]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.call.query("fileName", value.into());
        self
    }
    /// Sets `formatId`.
    ///
    /// Default of the service: WEBM
    #[inline]
    pub fn format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formatId", value.into());
        self
    }
    /// Sets `locale`.
    #[inline]
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.call.query("locale", value.into());
        self
    }
    /// Sets `mediaFormats`.
    #[inline]
    pub fn media_formats(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "mediaFormats",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `messageFormatId`.
    ///
    /// Default of the service: ZIP
    #[inline]
    pub fn message_format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("messageFormatId", value.into());
        self
    }
}
static PUT_CONVERSATION_RECORDING: rt::Operation = rt::Operation::new(
        "putConversationRecording",
        rt::Method::Put,
        &["/api/v2/conversations/", "/recordings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversation_recording`.
#[derive(Debug)]
pub enum PutConversationRecording {}
impl rt::Endpoint for PutConversationRecording {
    type Answer = models::Recording;
}
impl RecordingRequest<PutConversationRecording> {
    /// Sets `clearExport`.
    #[inline]
    pub fn clear_export(mut self, value: bool) -> Self {
        self.call.query("clearExport", value.to_string());
        self
    }
}
static GET_CONVERSATION_RECORDING_ANNOTATIONS: rt::Operation = rt::Operation::new(
        "getConversationRecordingAnnotations",
        rt::Method::Get,
        &["/api/v2/conversations/", "/recordings/", "/annotations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_recording_annotations`.
#[derive(Debug)]
pub enum GetConversationRecordingAnnotations {}
impl rt::Endpoint for GetConversationRecordingAnnotations {
    type Answer = Vec<models::Annotation>;
}
static POST_CONVERSATION_RECORDING_ANNOTATIONS: rt::Operation = rt::Operation::new(
        "postConversationRecordingAnnotations",
        rt::Method::Post,
        &["/api/v2/conversations/", "/recordings/", "/annotations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_recording_annotations`.
#[derive(Debug)]
pub enum PostConversationRecordingAnnotations {}
impl rt::Endpoint for PostConversationRecordingAnnotations {
    type Answer = models::Annotation;
}
static GET_CONVERSATION_RECORDING_ANNOTATION: rt::Operation = rt::Operation::new(
        "getConversationRecordingAnnotation",
        rt::Method::Get,
        &["/api/v2/conversations/", "/recordings/", "/annotations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_recording_annotation`.
#[derive(Debug)]
pub enum GetConversationRecordingAnnotation {}
impl rt::Endpoint for GetConversationRecordingAnnotation {
    type Answer = models::Annotation;
}
static PUT_CONVERSATION_RECORDING_ANNOTATION: rt::Operation = rt::Operation::new(
        "putConversationRecordingAnnotation",
        rt::Method::Put,
        &["/api/v2/conversations/", "/recordings/", "/annotations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversation_recording_annotation`.
#[derive(Debug)]
pub enum PutConversationRecordingAnnotation {}
impl rt::Endpoint for PutConversationRecordingAnnotation {
    type Answer = models::Annotation;
}
static DELETE_CONVERSATION_RECORDING_ANNOTATION: rt::Operation = rt::Operation::new(
        "deleteConversationRecordingAnnotation",
        rt::Method::Delete,
        &["/api/v2/conversations/", "/recordings/", "/annotations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversation_recording_annotation`.
#[derive(Debug)]
pub enum DeleteConversationRecordingAnnotation {}
impl rt::Endpoint for DeleteConversationRecordingAnnotation {
    type Answer = ();
}
static GET_ORPHANRECORDINGS: rt::Operation = rt::Operation::new(
        "getOrphanrecordings",
        rt::Method::Get,
        &["/api/v2/orphanrecordings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orphanrecordings`.
#[derive(Debug)]
pub enum GetOrphanrecordings {}
impl rt::Endpoint for GetOrphanrecordings {
    type Answer = models::OrphanRecordingListing;
}
impl RecordingRequest<GetOrphanrecordings> {
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
    /// Sets `hasConversation`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn has_conversation(mut self, value: bool) -> Self {
        self.call.query("hasConversation", value.to_string());
        self
    }
    /// Sets `media`.
    #[inline]
    pub fn media(mut self, value: impl Into<String>) -> Self {
        self.call.query("media", value.into());
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
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
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static GET_ORPHANRECORDING: rt::Operation = rt::Operation::new(
        "getOrphanrecording",
        rt::Method::Get,
        &["/api/v2/orphanrecordings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orphanrecording`.
#[derive(Debug)]
pub enum GetOrphanrecording {}
impl rt::Endpoint for GetOrphanrecording {
    type Answer = models::OrphanRecording;
}
static PUT_ORPHANRECORDING: rt::Operation = rt::Operation::new(
        "putOrphanrecording",
        rt::Method::Put,
        &["/api/v2/orphanrecordings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_orphanrecording`.
#[derive(Debug)]
pub enum PutOrphanrecording {}
impl rt::Endpoint for PutOrphanrecording {
    type Answer = models::Recording;
}
impl RecordingRequest<PutOrphanrecording> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::OrphanUpdateRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_ORPHANRECORDING: rt::Operation = rt::Operation::new(
        "deleteOrphanrecording",
        rt::Method::Delete,
        &["/api/v2/orphanrecordings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_orphanrecording`.
#[derive(Debug)]
pub enum DeleteOrphanrecording {}
impl rt::Endpoint for DeleteOrphanrecording {
    type Answer = models::OrphanRecording;
}
static GET_ORPHANRECORDING_MEDIA: rt::Operation = rt::Operation::new(
        "getOrphanrecordingMedia",
        rt::Method::Get,
        &["/api/v2/orphanrecordings/", "/media"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_orphanrecording_media`.
#[derive(Debug)]
pub enum GetOrphanrecordingMedia {}
impl rt::Endpoint for GetOrphanrecordingMedia {
    type Answer = models::Recording;
}
impl RecordingRequest<GetOrphanrecordingMedia> {
    /// Sets `chatFormatId`.
    ///
    /// Default of the service: ZIP
    #[inline]
    pub fn chat_format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("chatFormatId", value.into());
        self
    }
    /// Sets `download`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn download(mut self, value: bool) -> Self {
        self.call.query("download", value.to_string());
        self
    }
    /// Sets `emailFormatId`.
    ///
    /// Default of the service: EML
    #[inline]
    pub fn email_format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("emailFormatId", value.into());
        self
    }
    /// Sets `fileName`.
    #[inline]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.call.query("fileName", value.into());
        self
    }
    /// Sets `formatId`.
    ///
    /// Default of the service: WEBM
    #[inline]
    pub fn format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formatId", value.into());
        self
    }
    /// Sets `locale`.
    #[inline]
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.call.query("locale", value.into());
        self
    }
    /// Sets `mediaFormats`.
    #[inline]
    pub fn media_formats(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "mediaFormats",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `messageFormatId`.
    ///
    /// Default of the service: ZIP
    #[inline]
    pub fn message_format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("messageFormatId", value.into());
        self
    }
}
static POST_RECORDING_BATCHREQUESTS: rt::Operation = rt::Operation::new(
        "postRecordingBatchrequests",
        rt::Method::Post,
        &["/api/v2/recording/batchrequests"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recording_batchrequests`.
#[derive(Debug)]
pub enum PostRecordingBatchrequests {}
impl rt::Endpoint for PostRecordingBatchrequests {
    type Answer = models::BatchDownloadJobSubmissionResult;
}
static GET_RECORDING_BATCHREQUEST: rt::Operation = rt::Operation::new(
        "getRecordingBatchrequest",
        rt::Method::Get,
        &["/api/v2/recording/batchrequests/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_batchrequest`.
#[derive(Debug)]
pub enum GetRecordingBatchrequest {}
impl rt::Endpoint for GetRecordingBatchrequest {
    type Answer = models::BatchDownloadJobStatusResult;
}
static GET_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES: rt::Operation = rt::Operation::new(
        "getRecordingCrossplatformMediaretentionpolicies",
        rt::Method::Get,
        &["/api/v2/recording/crossplatform/mediaretentionpolicies"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_crossplatform_mediaretentionpolicies`.
#[derive(Debug)]
pub enum GetRecordingCrossplatformMediaretentionpolicies {}
impl rt::Endpoint for GetRecordingCrossplatformMediaretentionpolicies {
    type Answer = models::PolicyEntityListing;
}
impl RecordingRequest<GetRecordingCrossplatformMediaretentionpolicies> {
    /// Sets `deleteDaysThreshold`.
    #[inline]
    pub fn delete_days_threshold(mut self, value: i64) -> Self {
        self.call.query("deleteDaysThreshold", value.to_string());
        self
    }
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.call.query("enabled", value.to_string());
        self
    }
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
    /// Sets `hasErrors`.
    #[inline]
    pub fn has_errors(mut self, value: bool) -> Self {
        self.call.query("hasErrors", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
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
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `summary`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn summary(mut self, value: bool) -> Self {
        self.call.query("summary", value.to_string());
        self
    }
}
static POST_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES: rt::Operation = rt::Operation::new(
        "postRecordingCrossplatformMediaretentionpolicies",
        rt::Method::Post,
        &["/api/v2/recording/crossplatform/mediaretentionpolicies"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recording_crossplatform_mediaretentionpolicies`.
#[derive(Debug)]
pub enum PostRecordingCrossplatformMediaretentionpolicies {}
impl rt::Endpoint for PostRecordingCrossplatformMediaretentionpolicies {
    type Answer = models::CrossPlatformPolicy;
}
static DELETE_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES: rt::Operation = rt::Operation::new(
        "deleteRecordingCrossplatformMediaretentionpolicies",
        rt::Method::Delete,
        &["/api/v2/recording/crossplatform/mediaretentionpolicies"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_recording_crossplatform_mediaretentionpolicies`.
#[derive(Debug)]
pub enum DeleteRecordingCrossplatformMediaretentionpolicies {}
impl rt::Endpoint for DeleteRecordingCrossplatformMediaretentionpolicies {
    type Answer = ();
}
static GET_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY: rt::Operation = rt::Operation::new(
        "getRecordingCrossplatformMediaretentionpolicy",
        rt::Method::Get,
        &["/api/v2/recording/crossplatform/mediaretentionpolicies/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_crossplatform_mediaretentionpolicy`.
#[derive(Debug)]
pub enum GetRecordingCrossplatformMediaretentionpolicy {}
impl rt::Endpoint for GetRecordingCrossplatformMediaretentionpolicy {
    type Answer = models::CrossPlatformPolicy;
}
static PUT_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY: rt::Operation = rt::Operation::new(
        "putRecordingCrossplatformMediaretentionpolicy",
        rt::Method::Put,
        &["/api/v2/recording/crossplatform/mediaretentionpolicies/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_recording_crossplatform_mediaretentionpolicy`.
#[derive(Debug)]
pub enum PutRecordingCrossplatformMediaretentionpolicy {}
impl rt::Endpoint for PutRecordingCrossplatformMediaretentionpolicy {
    type Answer = models::CrossPlatformPolicy;
}
static DELETE_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY: rt::Operation = rt::Operation::new(
        "deleteRecordingCrossplatformMediaretentionpolicy",
        rt::Method::Delete,
        &["/api/v2/recording/crossplatform/mediaretentionpolicies/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_recording_crossplatform_mediaretentionpolicy`.
#[derive(Debug)]
pub enum DeleteRecordingCrossplatformMediaretentionpolicy {}
impl rt::Endpoint for DeleteRecordingCrossplatformMediaretentionpolicy {
    type Answer = ();
}
static PATCH_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY: rt::Operation = rt::Operation::new(
        "patchRecordingCrossplatformMediaretentionpolicy",
        rt::Method::Patch,
        &["/api/v2/recording/crossplatform/mediaretentionpolicies/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_recording_crossplatform_mediaretentionpolicy`.
#[derive(Debug)]
pub enum PatchRecordingCrossplatformMediaretentionpolicy {}
impl rt::Endpoint for PatchRecordingCrossplatformMediaretentionpolicy {
    type Answer = models::CrossPlatformPolicy;
}
static GET_RECORDING_JOBS: rt::Operation = rt::Operation::new(
        "getRecordingJobs",
        rt::Method::Get,
        &["/api/v2/recording/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_jobs`.
#[derive(Debug)]
pub enum GetRecordingJobs {}
impl rt::Endpoint for GetRecordingJobs {
    type Answer = models::RecordingJobEntityListing;
}
impl RecordingRequest<GetRecordingJobs> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `includeTotal`.
    #[inline]
    pub fn include_total(mut self, value: bool) -> Self {
        self.call.query("includeTotal", value.to_string());
        self
    }
    /// Sets `jobType`.
    #[inline]
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("jobType", value.into());
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
    /// Sets `showOnlyMyJobs`.
    #[inline]
    pub fn show_only_my_jobs(mut self, value: bool) -> Self {
        self.call.query("showOnlyMyJobs", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: userId
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
static POST_RECORDING_JOBS: rt::Operation = rt::Operation::new(
        "postRecordingJobs",
        rt::Method::Post,
        &["/api/v2/recording/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recording_jobs`.
#[derive(Debug)]
pub enum PostRecordingJobs {}
impl rt::Endpoint for PostRecordingJobs {
    type Answer = models::RecordingJob;
}
static GET_RECORDING_JOB: rt::Operation = rt::Operation::new(
        "getRecordingJob",
        rt::Method::Get,
        &["/api/v2/recording/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_job`.
#[derive(Debug)]
pub enum GetRecordingJob {}
impl rt::Endpoint for GetRecordingJob {
    type Answer = models::RecordingJob;
}
static PUT_RECORDING_JOB: rt::Operation = rt::Operation::new(
        "putRecordingJob",
        rt::Method::Put,
        &["/api/v2/recording/jobs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_recording_job`.
#[derive(Debug)]
pub enum PutRecordingJob {}
impl rt::Endpoint for PutRecordingJob {
    type Answer = models::RecordingJob;
}
static DELETE_RECORDING_JOB: rt::Operation = rt::Operation::new(
        "deleteRecordingJob",
        rt::Method::Delete,
        &["/api/v2/recording/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_recording_job`.
#[derive(Debug)]
pub enum DeleteRecordingJob {}
impl rt::Endpoint for DeleteRecordingJob {
    type Answer = ();
}
static GET_RECORDING_JOB_FAILEDRECORDINGS: rt::Operation = rt::Operation::new(
        "getRecordingJobFailedrecordings",
        rt::Method::Get,
        &["/api/v2/recording/jobs/", "/failedrecordings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_job_failedrecordings`.
#[derive(Debug)]
pub enum GetRecordingJobFailedrecordings {}
impl rt::Endpoint for GetRecordingJobFailedrecordings {
    type Answer = models::FailedRecordingEntityListing;
}
impl RecordingRequest<GetRecordingJobFailedrecordings> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `includeTotal`.
    #[inline]
    pub fn include_total(mut self, value: bool) -> Self {
        self.call.query("includeTotal", value.to_string());
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
static GET_RECORDING_KEYCONFIGURATIONS: rt::Operation = rt::Operation::new(
        "getRecordingKeyconfigurations",
        rt::Method::Get,
        &["/api/v2/recording/keyconfigurations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_keyconfigurations`.
#[derive(Debug)]
pub enum GetRecordingKeyconfigurations {}
impl rt::Endpoint for GetRecordingKeyconfigurations {
    type Answer = models::RecordingEncryptionConfigurationListing;
}
static POST_RECORDING_KEYCONFIGURATIONS: rt::Operation = rt::Operation::new(
        "postRecordingKeyconfigurations",
        rt::Method::Post,
        &["/api/v2/recording/keyconfigurations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recording_keyconfigurations`.
#[derive(Debug)]
pub enum PostRecordingKeyconfigurations {}
impl rt::Endpoint for PostRecordingKeyconfigurations {
    type Answer = models::RecordingEncryptionConfiguration;
}
static POST_RECORDING_KEYCONFIGURATIONS_VALIDATE: rt::Operation = rt::Operation::new(
        "postRecordingKeyconfigurationsValidate",
        rt::Method::Post,
        &["/api/v2/recording/keyconfigurations/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recording_keyconfigurations_validate`.
#[derive(Debug)]
pub enum PostRecordingKeyconfigurationsValidate {}
impl rt::Endpoint for PostRecordingKeyconfigurationsValidate {
    type Answer = models::RecordingEncryptionConfiguration;
}
static GET_RECORDING_KEYCONFIGURATION: rt::Operation = rt::Operation::new(
        "getRecordingKeyconfiguration",
        rt::Method::Get,
        &["/api/v2/recording/keyconfigurations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_keyconfiguration`.
#[derive(Debug)]
pub enum GetRecordingKeyconfiguration {}
impl rt::Endpoint for GetRecordingKeyconfiguration {
    type Answer = models::RecordingEncryptionConfiguration;
}
static PUT_RECORDING_KEYCONFIGURATION: rt::Operation = rt::Operation::new(
        "putRecordingKeyconfiguration",
        rt::Method::Put,
        &["/api/v2/recording/keyconfigurations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_recording_keyconfiguration`.
#[derive(Debug)]
pub enum PutRecordingKeyconfiguration {}
impl rt::Endpoint for PutRecordingKeyconfiguration {
    type Answer = models::RecordingEncryptionConfiguration;
}
static POST_RECORDING_LOCALKEYS: rt::Operation = rt::Operation::new(
        "postRecordingLocalkeys",
        rt::Method::Post,
        &["/api/v2/recording/localkeys"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recording_localkeys`.
#[derive(Debug)]
pub enum PostRecordingLocalkeys {}
impl rt::Endpoint for PostRecordingLocalkeys {
    type Answer = models::EncryptionKey;
}
static GET_RECORDING_MEDIARETENTIONPOLICIES: rt::Operation = rt::Operation::new(
        "getRecordingMediaretentionpolicies",
        rt::Method::Get,
        &["/api/v2/recording/mediaretentionpolicies"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_mediaretentionpolicies`.
#[derive(Debug)]
pub enum GetRecordingMediaretentionpolicies {}
impl rt::Endpoint for GetRecordingMediaretentionpolicies {
    type Answer = models::PolicyEntityListing;
}
impl RecordingRequest<GetRecordingMediaretentionpolicies> {
    /// Sets `deleteDaysThreshold`.
    #[inline]
    pub fn delete_days_threshold(mut self, value: i64) -> Self {
        self.call.query("deleteDaysThreshold", value.to_string());
        self
    }
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.call.query("enabled", value.to_string());
        self
    }
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
    /// Sets `hasErrors`.
    #[inline]
    pub fn has_errors(mut self, value: bool) -> Self {
        self.call.query("hasErrors", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
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
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `summary`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn summary(mut self, value: bool) -> Self {
        self.call.query("summary", value.to_string());
        self
    }
}
static POST_RECORDING_MEDIARETENTIONPOLICIES: rt::Operation = rt::Operation::new(
        "postRecordingMediaretentionpolicies",
        rt::Method::Post,
        &["/api/v2/recording/mediaretentionpolicies"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recording_mediaretentionpolicies`.
#[derive(Debug)]
pub enum PostRecordingMediaretentionpolicies {}
impl rt::Endpoint for PostRecordingMediaretentionpolicies {
    type Answer = models::Policy;
}
static DELETE_RECORDING_MEDIARETENTIONPOLICIES: rt::Operation = rt::Operation::new(
        "deleteRecordingMediaretentionpolicies",
        rt::Method::Delete,
        &["/api/v2/recording/mediaretentionpolicies"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_recording_mediaretentionpolicies`.
#[derive(Debug)]
pub enum DeleteRecordingMediaretentionpolicies {}
impl rt::Endpoint for DeleteRecordingMediaretentionpolicies {
    type Answer = ();
}
static GET_RECORDING_MEDIARETENTIONPOLICY: rt::Operation = rt::Operation::new(
        "getRecordingMediaretentionpolicy",
        rt::Method::Get,
        &["/api/v2/recording/mediaretentionpolicies/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_mediaretentionpolicy`.
#[derive(Debug)]
pub enum GetRecordingMediaretentionpolicy {}
impl rt::Endpoint for GetRecordingMediaretentionpolicy {
    type Answer = models::Policy;
}
static PUT_RECORDING_MEDIARETENTIONPOLICY: rt::Operation = rt::Operation::new(
        "putRecordingMediaretentionpolicy",
        rt::Method::Put,
        &["/api/v2/recording/mediaretentionpolicies/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_recording_mediaretentionpolicy`.
#[derive(Debug)]
pub enum PutRecordingMediaretentionpolicy {}
impl rt::Endpoint for PutRecordingMediaretentionpolicy {
    type Answer = models::Policy;
}
static DELETE_RECORDING_MEDIARETENTIONPOLICY: rt::Operation = rt::Operation::new(
        "deleteRecordingMediaretentionpolicy",
        rt::Method::Delete,
        &["/api/v2/recording/mediaretentionpolicies/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_recording_mediaretentionpolicy`.
#[derive(Debug)]
pub enum DeleteRecordingMediaretentionpolicy {}
impl rt::Endpoint for DeleteRecordingMediaretentionpolicy {
    type Answer = ();
}
static PATCH_RECORDING_MEDIARETENTIONPOLICY: rt::Operation = rt::Operation::new(
        "patchRecordingMediaretentionpolicy",
        rt::Method::Patch,
        &["/api/v2/recording/mediaretentionpolicies/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_recording_mediaretentionpolicy`.
#[derive(Debug)]
pub enum PatchRecordingMediaretentionpolicy {}
impl rt::Endpoint for PatchRecordingMediaretentionpolicy {
    type Answer = models::Policy;
}
static GET_RECORDING_RECORDINGKEYS: rt::Operation = rt::Operation::new(
        "getRecordingRecordingkeys",
        rt::Method::Get,
        &["/api/v2/recording/recordingkeys"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_recordingkeys`.
#[derive(Debug)]
pub enum GetRecordingRecordingkeys {}
impl rt::Endpoint for GetRecordingRecordingkeys {
    type Answer = models::EncryptionKeyEntityListing;
}
impl RecordingRequest<GetRecordingRecordingkeys> {
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
static POST_RECORDING_RECORDINGKEYS: rt::Operation = rt::Operation::new(
        "postRecordingRecordingkeys",
        rt::Method::Post,
        &["/api/v2/recording/recordingkeys"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recording_recordingkeys`.
#[derive(Debug)]
pub enum PostRecordingRecordingkeys {}
impl rt::Endpoint for PostRecordingRecordingkeys {
    type Answer = models::EncryptionKey;
}
static GET_RECORDING_RECORDINGKEYS_ROTATIONSCHEDULE: rt::Operation = rt::Operation::new(
        "getRecordingRecordingkeysRotationschedule",
        rt::Method::Get,
        &["/api/v2/recording/recordingkeys/rotationschedule"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_recordingkeys_rotationschedule`.
#[derive(Debug)]
pub enum GetRecordingRecordingkeysRotationschedule {}
impl rt::Endpoint for GetRecordingRecordingkeysRotationschedule {
    type Answer = models::KeyRotationSchedule;
}
static PUT_RECORDING_RECORDINGKEYS_ROTATIONSCHEDULE: rt::Operation = rt::Operation::new(
        "putRecordingRecordingkeysRotationschedule",
        rt::Method::Put,
        &["/api/v2/recording/recordingkeys/rotationschedule"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_recording_recordingkeys_rotationschedule`.
#[derive(Debug)]
pub enum PutRecordingRecordingkeysRotationschedule {}
impl rt::Endpoint for PutRecordingRecordingkeysRotationschedule {
    type Answer = models::KeyRotationSchedule;
}
static GET_RECORDING_SETTINGS: rt::Operation = rt::Operation::new(
        "getRecordingSettings",
        rt::Method::Get,
        &["/api/v2/recording/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_settings`.
#[derive(Debug)]
pub enum GetRecordingSettings {}
impl rt::Endpoint for GetRecordingSettings {
    type Answer = models::RecordingSettings;
}
impl RecordingRequest<GetRecordingSettings> {
    /// Sets `createDefault`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn create_default(mut self, value: bool) -> Self {
        self.call.query("createDefault", value.to_string());
        self
    }
}
static PUT_RECORDING_SETTINGS: rt::Operation = rt::Operation::new(
        "putRecordingSettings",
        rt::Method::Put,
        &["/api/v2/recording/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_recording_settings`.
#[derive(Debug)]
pub enum PutRecordingSettings {}
impl rt::Endpoint for PutRecordingSettings {
    type Answer = models::RecordingSettings;
}
static POST_RECORDING_UPLOADS_REPORTS: rt::Operation = rt::Operation::new(
        "postRecordingUploadsReports",
        rt::Method::Post,
        &["/api/v2/recording/uploads/reports"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recording_uploads_reports`.
#[derive(Debug)]
pub enum PostRecordingUploadsReports {}
impl rt::Endpoint for PostRecordingUploadsReports {
    type Answer = models::RecordingUploadReport;
}
static GET_RECORDING_UPLOADS_REPORT: rt::Operation = rt::Operation::new(
        "getRecordingUploadsReport",
        rt::Method::Get,
        &["/api/v2/recording/uploads/reports/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recording_uploads_report`.
#[derive(Debug)]
pub enum GetRecordingUploadsReport {}
impl rt::Endpoint for GetRecordingUploadsReport {
    type Answer = models::RecordingUploadReport;
}
static PUT_RECORDINGS_DELETIONPROTECTION: rt::Operation = rt::Operation::new(
        "putRecordingsDeletionprotection",
        rt::Method::Put,
        &["/api/v2/recordings/deletionprotection"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_recordings_deletionprotection`.
#[derive(Debug)]
pub enum PutRecordingsDeletionprotection {}
impl rt::Endpoint for PutRecordingsDeletionprotection {
    type Answer = models::ManageDeleteProtectionResult;
}
impl RecordingRequest<PutRecordingsDeletionprotection> {
    /// Sets `protect`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn protect(mut self, value: bool) -> Self {
        self.call.query("protect", value.to_string());
        self
    }
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ConversationDeletionProtectionQuery) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_RECORDINGS_DELETIONPROTECTION: rt::Operation = rt::Operation::new(
        "postRecordingsDeletionprotection",
        rt::Method::Post,
        &["/api/v2/recordings/deletionprotection"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recordings_deletionprotection`.
#[derive(Debug)]
pub enum PostRecordingsDeletionprotection {}
impl rt::Endpoint for PostRecordingsDeletionprotection {
    type Answer = Vec<models::AddressableEntityRef>;
}
static GET_RECORDINGS_RETENTION_QUERY: rt::Operation = rt::Operation::new(
        "getRecordingsRetentionQuery",
        rt::Method::Get,
        &["/api/v2/recordings/retention/query"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recordings_retention_query`.
#[derive(Debug)]
pub enum GetRecordingsRetentionQuery {}
impl rt::Endpoint for GetRecordingsRetentionQuery {
    type Answer = models::RecordingRetentionCursorEntityListing;
}
impl RecordingRequest<GetRecordingsRetentionQuery> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
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
static POST_RECORDINGS_SCREENSESSIONS_ACKNOWLEDGE: rt::Operation = rt::Operation::new(
        "postRecordingsScreensessionsAcknowledge",
        rt::Method::Post,
        &["/api/v2/recordings/screensessions/acknowledge"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recordings_screensessions_acknowledge`.
#[derive(Debug)]
pub enum PostRecordingsScreensessionsAcknowledge {}
impl rt::Endpoint for PostRecordingsScreensessionsAcknowledge {
    type Answer = ();
}
static GET_RECORDINGS_SCREENSESSIONS_DETAILS: rt::Operation = rt::Operation::new(
        "getRecordingsScreensessionsDetails",
        rt::Method::Get,
        &["/api/v2/recordings/screensessions/details"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_recordings_screensessions_details`.
#[derive(Debug)]
pub enum GetRecordingsScreensessionsDetails {}
impl rt::Endpoint for GetRecordingsScreensessionsDetails {
    type Answer = models::ScreenRecordingActiveSessions;
}
static POST_RECORDINGS_SCREENSESSIONS_METADATA: rt::Operation = rt::Operation::new(
        "postRecordingsScreensessionsMetadata",
        rt::Method::Post,
        &["/api/v2/recordings/screensessions/metadata"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_recordings_screensessions_metadata`.
#[derive(Debug)]
pub enum PostRecordingsScreensessionsMetadata {}
impl rt::Endpoint for PostRecordingsScreensessionsMetadata {
    type Answer = ();
}
