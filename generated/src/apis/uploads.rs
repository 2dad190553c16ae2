// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Uploads.
#[derive(Clone, Debug)]
pub struct UploadsApi {
    client: rt::Client,
}
impl UploadsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/gamification/contests/uploads/prizeimages`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_gamification_contests_uploads_prizeimages(
        &self,
        body: models::GamificationContestPrizeImageUploadUrlRequest,
    ) -> UploadsRequest<PostGamificationContestsUploadsPrizeimages> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_GAMIFICATION_CONTESTS_UPLOADS_PRIZEIMAGES,
        );
        call.body_json(&body);
        UploadsRequest::new(call)
    }
    /// `POST /api/v2/guides/uploads`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_guides_uploads(
        &self,
        body: models::UploadUrlRequest,
    ) -> UploadsRequest<PostGuidesUploads> {
        let mut call = rt::Call::new(&self.client, &POST_GUIDES_UPLOADS);
        call.body_json(&body);
        UploadsRequest::new(call)
    }
    /// `POST /api/v2/integrations/actions/{actionId}/draft/function/upload`
    ///
    /// Arguments:
    /// - `action_id`
    /// - `body`
    #[inline]
    pub fn post_integrations_action_draft_function_upload(
        &self,
        action_id: impl Into<String>,
        body: models::FunctionUploadRequest,
    ) -> UploadsRequest<PostIntegrationsActionDraftFunctionUpload> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_INTEGRATIONS_ACTION_DRAFT_FUNCTION_UPLOAD,
            )
            .path(&action_id.into());
        call.body_json(&body);
        UploadsRequest::new(call)
    }
    /// `POST /api/v2/knowledge/documentuploads`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_knowledge_documentuploads(
        &self,
        body: models::UploadUrlRequest,
    ) -> UploadsRequest<PostKnowledgeDocumentuploads> {
        let mut call = rt::Call::new(&self.client, &POST_KNOWLEDGE_DOCUMENTUPLOADS);
        call.body_json(&body);
        UploadsRequest::new(call)
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_uploads_urls_jobs(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::CreateUploadSourceUrlJobRequest,
    ) -> UploadsRequest<PostKnowledgeKnowledgebaseUploadsUrlsJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOBS,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        UploadsRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `job_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_uploads_urls_job(
        &self,
        knowledge_base_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> UploadsRequest<GetKnowledgeKnowledgebaseUploadsUrlsJob> {
        UploadsRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOB)
                .path(&knowledge_base_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/languageunderstanding/miners/{minerId}/uploads`
    ///
    /// Arguments:
    /// - `miner_id`
    /// - `body`
    #[inline]
    pub fn post_languageunderstanding_miner_uploads(
        &self,
        miner_id: impl Into<String>,
        body: models::Empty,
    ) -> UploadsRequest<PostLanguageunderstandingMinerUploads> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_LANGUAGEUNDERSTANDING_MINER_UPLOADS,
            )
            .path(&miner_id.into());
        call.body_json(&body);
        UploadsRequest::new(call)
    }
    /// `POST /api/v2/uploads/learning/coverart`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_uploads_learning_coverart(
        &self,
        body: models::LearningCoverArtUploadUrlRequest,
    ) -> UploadsRequest<PostUploadsLearningCoverart> {
        let mut call = rt::Call::new(&self.client, &POST_UPLOADS_LEARNING_COVERART);
        call.body_json(&body);
        UploadsRequest::new(call)
    }
    /// `POST /api/v2/uploads/publicassets/images`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_uploads_publicassets_images(
        &self,
        body: models::UploadUrlRequest,
    ) -> UploadsRequest<PostUploadsPublicassetsImages> {
        let mut call = rt::Call::new(&self.client, &POST_UPLOADS_PUBLICASSETS_IMAGES);
        call.body_json(&body);
        UploadsRequest::new(call)
    }
    /// `POST /api/v2/uploads/recordings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_uploads_recordings(
        &self,
        body: models::UploadUrlRequest,
    ) -> UploadsRequest<PostUploadsRecordings> {
        let mut call = rt::Call::new(&self.client, &POST_UPLOADS_RECORDINGS);
        call.body_json(&body);
        UploadsRequest::new(call)
    }
    /// `POST /api/v2/uploads/workforcemanagement/historicaldata/csv`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_uploads_workforcemanagement_historicaldata_csv(
        &self,
        body: models::UploadUrlRequest,
    ) -> UploadsRequest<PostUploadsWorkforcemanagementHistoricaldataCsv> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_UPLOADS_WORKFORCEMANAGEMENT_HISTORICALDATA_CSV,
        );
        call.body_json(&body);
        UploadsRequest::new(call)
    }
}
/// A request of [`UploadsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `UploadsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct UploadsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> UploadsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for UploadsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for UploadsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_GAMIFICATION_CONTESTS_UPLOADS_PRIZEIMAGES: rt::Operation = rt::Operation::new(
        "postGamificationContestsUploadsPrizeimages",
        rt::Method::Post,
        &["/api/v2/gamification/contests/uploads/prizeimages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_contests_uploads_prizeimages`.
#[derive(Debug)]
pub enum PostGamificationContestsUploadsPrizeimages {}
impl rt::Endpoint for PostGamificationContestsUploadsPrizeimages {
    type Answer = models::UploadUrlResponse;
}
static POST_GUIDES_UPLOADS: rt::Operation = rt::Operation::new(
        "postGuidesUploads",
        rt::Method::Post,
        &["/api/v2/guides/uploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_guides_uploads`.
#[derive(Debug)]
pub enum PostGuidesUploads {}
impl rt::Endpoint for PostGuidesUploads {
    type Answer = models::UploadUrlResponse;
}
static POST_INTEGRATIONS_ACTION_DRAFT_FUNCTION_UPLOAD: rt::Operation = rt::Operation::new(
        "postIntegrationsActionDraftFunctionUpload",
        rt::Method::Post,
        &["/api/v2/integrations/actions/", "/draft/function/upload"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_integrations_action_draft_function_upload`.
#[derive(Debug)]
pub enum PostIntegrationsActionDraftFunctionUpload {}
impl rt::Endpoint for PostIntegrationsActionDraftFunctionUpload {
    type Answer = models::FunctionUploadResponse;
}
static POST_KNOWLEDGE_DOCUMENTUPLOADS: rt::Operation = rt::Operation::new(
        "postKnowledgeDocumentuploads",
        rt::Method::Post,
        &["/api/v2/knowledge/documentuploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_documentuploads`.
#[derive(Debug)]
pub enum PostKnowledgeDocumentuploads {}
impl rt::Endpoint for PostKnowledgeDocumentuploads {
    type Answer = models::UploadUrlResponse;
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOBS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseUploadsUrlsJobs",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/uploads/urls/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_uploads_urls_jobs`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseUploadsUrlsJobs {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseUploadsUrlsJobs {
    type Answer = models::CreateUploadSourceUrlJobResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOB: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseUploadsUrlsJob",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/uploads/urls/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_uploads_urls_job`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseUploadsUrlsJob {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseUploadsUrlsJob {
    type Answer = models::GetUploadSourceUrlJobStatusResponse;
}
static POST_LANGUAGEUNDERSTANDING_MINER_UPLOADS: rt::Operation = rt::Operation::new(
        "postLanguageunderstandingMinerUploads",
        rt::Method::Post,
        &["/api/v2/languageunderstanding/miners/", "/uploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languageunderstanding_miner_uploads`.
#[derive(Debug)]
pub enum PostLanguageunderstandingMinerUploads {}
impl rt::Endpoint for PostLanguageunderstandingMinerUploads {
    type Answer = models::UploadUrlResponse;
}
static POST_UPLOADS_LEARNING_COVERART: rt::Operation = rt::Operation::new(
        "postUploadsLearningCoverart",
        rt::Method::Post,
        &["/api/v2/uploads/learning/coverart"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_uploads_learning_coverart`.
#[derive(Debug)]
pub enum PostUploadsLearningCoverart {}
impl rt::Endpoint for PostUploadsLearningCoverart {
    type Answer = models::UploadUrlResponse;
}
static POST_UPLOADS_PUBLICASSETS_IMAGES: rt::Operation = rt::Operation::new(
        "postUploadsPublicassetsImages",
        rt::Method::Post,
        &["/api/v2/uploads/publicassets/images"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_uploads_publicassets_images`.
#[derive(Debug)]
pub enum PostUploadsPublicassetsImages {}
impl rt::Endpoint for PostUploadsPublicassetsImages {
    type Answer = models::UploadUrlResponse;
}
static POST_UPLOADS_RECORDINGS: rt::Operation = rt::Operation::new(
        "postUploadsRecordings",
        rt::Method::Post,
        &["/api/v2/uploads/recordings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_uploads_recordings`.
#[derive(Debug)]
pub enum PostUploadsRecordings {}
impl rt::Endpoint for PostUploadsRecordings {
    type Answer = models::UploadUrlResponse;
}
static POST_UPLOADS_WORKFORCEMANAGEMENT_HISTORICALDATA_CSV: rt::Operation = rt::Operation::new(
        "postUploadsWorkforcemanagementHistoricaldataCsv",
        rt::Method::Post,
        &["/api/v2/uploads/workforcemanagement/historicaldata/csv"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_uploads_workforcemanagement_historicaldata_csv`.
#[derive(Debug)]
pub enum PostUploadsWorkforcemanagementHistoricaldataCsv {}
impl rt::Endpoint for PostUploadsWorkforcemanagementHistoricaldataCsv {
    type Answer = models::UploadUrlResponse;
}
