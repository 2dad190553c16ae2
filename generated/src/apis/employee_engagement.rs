// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Employee Engagement.
#[derive(Clone, Debug)]
pub struct EmployeeEngagementApi {
    client: rt::Client,
}
impl EmployeeEngagementApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/employeeengagement/celebrations`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_employeeengagement_celebrations(
        &self,
    ) -> EmployeeEngagementRequest<GetEmployeeengagementCelebrations> {
        EmployeeEngagementRequest::new(
            rt::Call::new(&self.client, &GET_EMPLOYEEENGAGEMENT_CELEBRATIONS),
        )
    }
    /// `DELETE /api/v2/employeeengagement/celebrations/{celebrationId}`
    ///
    /// Arguments:
    /// - `celebration_id`
    #[inline]
    pub fn delete_employeeengagement_celebration(
        &self,
        celebration_id: impl Into<String>,
    ) -> EmployeeEngagementRequest<DeleteEmployeeengagementCelebration> {
        EmployeeEngagementRequest::new(
            rt::Call::new(&self.client, &DELETE_EMPLOYEEENGAGEMENT_CELEBRATION)
                .path(&celebration_id.into()),
        )
    }
    /// `PATCH /api/v2/employeeengagement/celebrations/{celebrationId}`
    ///
    /// Arguments:
    /// - `celebration_id`
    /// - `body`
    #[inline]
    pub fn patch_employeeengagement_celebration(
        &self,
        celebration_id: impl Into<String>,
        body: models::CelebrationStateParam,
    ) -> EmployeeEngagementRequest<PatchEmployeeengagementCelebration> {
        let mut call = rt::Call::new(&self.client, &PATCH_EMPLOYEEENGAGEMENT_CELEBRATION)
            .path(&celebration_id.into());
        call.body_json(&body);
        EmployeeEngagementRequest::new(call)
    }
    /// `GET /api/v2/employeeengagement/recognitions`
    ///
    /// Optional, set on the request:
    /// - `date_end`
    /// - `date_start`
    /// - `direction`
    /// - `page_number`
    /// - `page_size`
    /// - `recipient`
    #[inline]
    pub fn get_employeeengagement_recognitions(
        &self,
    ) -> EmployeeEngagementRequest<GetEmployeeengagementRecognitions> {
        EmployeeEngagementRequest::new(
            rt::Call::new(&self.client, &GET_EMPLOYEEENGAGEMENT_RECOGNITIONS),
        )
    }
    /// `POST /api/v2/employeeengagement/recognitions`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_employeeengagement_recognitions(
        &self,
        body: models::CreateRecognition,
    ) -> EmployeeEngagementRequest<PostEmployeeengagementRecognitions> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EMPLOYEEENGAGEMENT_RECOGNITIONS,
        );
        call.body_json(&body);
        EmployeeEngagementRequest::new(call)
    }
    /// `GET /api/v2/employeeengagement/recognitions/{recognitionId}`
    ///
    /// Arguments:
    /// - `recognition_id`
    #[inline]
    pub fn get_employeeengagement_recognition(
        &self,
        recognition_id: impl Into<String>,
    ) -> EmployeeEngagementRequest<GetEmployeeengagementRecognition> {
        EmployeeEngagementRequest::new(
            rt::Call::new(&self.client, &GET_EMPLOYEEENGAGEMENT_RECOGNITION)
                .path(&recognition_id.into()),
        )
    }
}
/// A request of [`EmployeeEngagementApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `EmployeeEngagementRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct EmployeeEngagementRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> EmployeeEngagementRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for EmployeeEngagementRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for EmployeeEngagementRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_EMPLOYEEENGAGEMENT_CELEBRATIONS: rt::Operation = rt::Operation::new(
        "getEmployeeengagementCelebrations",
        rt::Method::Get,
        &["/api/v2/employeeengagement/celebrations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_employeeengagement_celebrations`.
#[derive(Debug)]
pub enum GetEmployeeengagementCelebrations {}
impl rt::Endpoint for GetEmployeeengagementCelebrations {
    type Answer = models::GetCelebrationListing;
}
impl EmployeeEngagementRequest<GetEmployeeengagementCelebrations> {
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
static DELETE_EMPLOYEEENGAGEMENT_CELEBRATION: rt::Operation = rt::Operation::new(
        "deleteEmployeeengagementCelebration",
        rt::Method::Delete,
        &["/api/v2/employeeengagement/celebrations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_employeeengagement_celebration`.
#[derive(Debug)]
pub enum DeleteEmployeeengagementCelebration {}
impl rt::Endpoint for DeleteEmployeeengagementCelebration {
    type Answer = ();
}
static PATCH_EMPLOYEEENGAGEMENT_CELEBRATION: rt::Operation = rt::Operation::new(
        "patchEmployeeengagementCelebration",
        rt::Method::Patch,
        &["/api/v2/employeeengagement/celebrations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_employeeengagement_celebration`.
#[derive(Debug)]
pub enum PatchEmployeeengagementCelebration {}
impl rt::Endpoint for PatchEmployeeengagementCelebration {
    type Answer = ();
}
static GET_EMPLOYEEENGAGEMENT_RECOGNITIONS: rt::Operation = rt::Operation::new(
        "getEmployeeengagementRecognitions",
        rt::Method::Get,
        &["/api/v2/employeeengagement/recognitions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_employeeengagement_recognitions`.
#[derive(Debug)]
pub enum GetEmployeeengagementRecognitions {}
impl rt::Endpoint for GetEmployeeengagementRecognitions {
    type Answer = models::Recognitions;
}
impl EmployeeEngagementRequest<GetEmployeeengagementRecognitions> {
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
    /// Sets `direction`.
    ///
    /// Default of the service: received
    #[inline]
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.call.query("direction", value.into());
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
    /// Default of the service: 100
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `recipient`.
    #[inline]
    pub fn recipient(mut self, value: impl Into<String>) -> Self {
        self.call.query("recipient", value.into());
        self
    }
}
static POST_EMPLOYEEENGAGEMENT_RECOGNITIONS: rt::Operation = rt::Operation::new(
        "postEmployeeengagementRecognitions",
        rt::Method::Post,
        &["/api/v2/employeeengagement/recognitions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_employeeengagement_recognitions`.
#[derive(Debug)]
pub enum PostEmployeeengagementRecognitions {}
impl rt::Endpoint for PostEmployeeengagementRecognitions {
    type Answer = models::RecognitionBase;
}
static GET_EMPLOYEEENGAGEMENT_RECOGNITION: rt::Operation = rt::Operation::new(
        "getEmployeeengagementRecognition",
        rt::Method::Get,
        &["/api/v2/employeeengagement/recognitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_employeeengagement_recognition`.
#[derive(Debug)]
pub enum GetEmployeeengagementRecognition {}
impl rt::Endpoint for GetEmployeeengagementRecognition {
    type Answer = models::Recognition;
}
