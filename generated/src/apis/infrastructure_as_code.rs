// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Infrastructure as Code.
#[derive(Clone, Debug)]
pub struct InfrastructureAsCodeApi {
    client: rt::Client,
}
impl InfrastructureAsCodeApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/infrastructureascode/accelerators`
    ///
    /// Optional, set on the request:
    /// - `classification`
    /// - `description`
    /// - `name`
    /// - `origin`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `tags`
    /// - `r#type`
    #[inline]
    pub fn get_infrastructureascode_accelerators(
        &self,
    ) -> InfrastructureAsCodeRequest<GetInfrastructureascodeAccelerators> {
        InfrastructureAsCodeRequest::new(
            rt::Call::new(&self.client, &GET_INFRASTRUCTUREASCODE_ACCELERATORS),
        )
    }
    /// `GET /api/v2/infrastructureascode/accelerators/{acceleratorId}`
    ///
    /// Arguments:
    /// - `accelerator_id`
    ///
    /// Optional, set on the request:
    /// - `preferred_language`
    #[inline]
    pub fn get_infrastructureascode_accelerator(
        &self,
        accelerator_id: impl Into<String>,
    ) -> InfrastructureAsCodeRequest<GetInfrastructureascodeAccelerator> {
        InfrastructureAsCodeRequest::new(
            rt::Call::new(&self.client, &GET_INFRASTRUCTUREASCODE_ACCELERATOR)
                .path(&accelerator_id.into()),
        )
    }
    /// `GET /api/v2/infrastructureascode/jobs`
    ///
    /// Optional, set on the request:
    /// - `accelerator_id`
    /// - `include_errors`
    /// - `max_results`
    /// - `sort_by`
    /// - `sort_order`
    /// - `status`
    /// - `submitted_by`
    #[inline]
    pub fn get_infrastructureascode_jobs(
        &self,
    ) -> InfrastructureAsCodeRequest<GetInfrastructureascodeJobs> {
        InfrastructureAsCodeRequest::new(
            rt::Call::new(&self.client, &GET_INFRASTRUCTUREASCODE_JOBS),
        )
    }
    /// `POST /api/v2/infrastructureascode/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_infrastructureascode_jobs(
        &self,
        body: models::AcceleratorInput,
    ) -> InfrastructureAsCodeRequest<PostInfrastructureascodeJobs> {
        let mut call = rt::Call::new(&self.client, &POST_INFRASTRUCTUREASCODE_JOBS);
        call.body_json(&body);
        InfrastructureAsCodeRequest::new(call)
    }
    /// `GET /api/v2/infrastructureascode/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `details`
    #[inline]
    pub fn get_infrastructureascode_job(
        &self,
        job_id: impl Into<String>,
    ) -> InfrastructureAsCodeRequest<GetInfrastructureascodeJob> {
        InfrastructureAsCodeRequest::new(
            rt::Call::new(&self.client, &GET_INFRASTRUCTUREASCODE_JOB)
                .path(&job_id.into()),
        )
    }
}
/// A request of [`InfrastructureAsCodeApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `InfrastructureAsCodeRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct InfrastructureAsCodeRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> InfrastructureAsCodeRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for InfrastructureAsCodeRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for InfrastructureAsCodeRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_INFRASTRUCTUREASCODE_ACCELERATORS: rt::Operation = rt::Operation::new(
        "getInfrastructureascodeAccelerators",
        rt::Method::Get,
        &["/api/v2/infrastructureascode/accelerators"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_infrastructureascode_accelerators`.
#[derive(Debug)]
pub enum GetInfrastructureascodeAccelerators {}
impl rt::Endpoint for GetInfrastructureascodeAccelerators {
    type Answer = models::AcceleratorList;
}
impl InfrastructureAsCodeRequest<GetInfrastructureascodeAccelerators> {
    /// Sets `classification`.
    #[inline]
    pub fn classification(mut self, value: impl Into<String>) -> Self {
        self.call.query("classification", value.into());
        self
    }
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.query("description", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `origin`.
    #[inline]
    pub fn origin(mut self, value: impl Into<String>) -> Self {
        self.call.query("origin", value.into());
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
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `tags`.
    #[inline]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.call.query("tags", value.into());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static GET_INFRASTRUCTUREASCODE_ACCELERATOR: rt::Operation = rt::Operation::new(
        "getInfrastructureascodeAccelerator",
        rt::Method::Get,
        &["/api/v2/infrastructureascode/accelerators/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_infrastructureascode_accelerator`.
#[derive(Debug)]
pub enum GetInfrastructureascodeAccelerator {}
impl rt::Endpoint for GetInfrastructureascodeAccelerator {
    type Answer = models::AcceleratorSpecification;
}
impl InfrastructureAsCodeRequest<GetInfrastructureascodeAccelerator> {
    /// Sets `preferredLanguage`.
    ///
    /// Default of the service: en-US
    #[inline]
    pub fn preferred_language(mut self, value: impl Into<String>) -> Self {
        self.call.query("preferredLanguage", value.into());
        self
    }
}
static GET_INFRASTRUCTUREASCODE_JOBS: rt::Operation = rt::Operation::new(
        "getInfrastructureascodeJobs",
        rt::Method::Get,
        &["/api/v2/infrastructureascode/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_infrastructureascode_jobs`.
#[derive(Debug)]
pub enum GetInfrastructureascodeJobs {}
impl rt::Endpoint for GetInfrastructureascodeJobs {
    type Answer = models::InfrastructureascodeJob;
}
impl InfrastructureAsCodeRequest<GetInfrastructureascodeJobs> {
    /// Sets `acceleratorId`.
    #[inline]
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("acceleratorId", value.into());
        self
    }
    /// Sets `includeErrors`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_errors(mut self, value: bool) -> Self {
        self.call.query("includeErrors", value.to_string());
        self
    }
    /// Sets `maxResults`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.call.query("maxResults", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: dateSubmitted
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
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.call.query("status", value.into());
        self
    }
    /// Sets `submittedBy`.
    #[inline]
    pub fn submitted_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("submittedBy", value.into());
        self
    }
}
static POST_INFRASTRUCTUREASCODE_JOBS: rt::Operation = rt::Operation::new(
        "postInfrastructureascodeJobs",
        rt::Method::Post,
        &["/api/v2/infrastructureascode/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_infrastructureascode_jobs`.
#[derive(Debug)]
pub enum PostInfrastructureascodeJobs {}
impl rt::Endpoint for PostInfrastructureascodeJobs {
    type Answer = models::InfrastructureascodeJob;
}
static GET_INFRASTRUCTUREASCODE_JOB: rt::Operation = rt::Operation::new(
        "getInfrastructureascodeJob",
        rt::Method::Get,
        &["/api/v2/infrastructureascode/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_infrastructureascode_job`.
#[derive(Debug)]
pub enum GetInfrastructureascodeJob {}
impl rt::Endpoint for GetInfrastructureascodeJob {
    type Answer = models::InfrastructureascodeJob;
}
impl InfrastructureAsCodeRequest<GetInfrastructureascodeJob> {
    /// Sets `details`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn details(mut self, value: bool) -> Self {
        self.call.query("details", value.to_string());
        self
    }
}
