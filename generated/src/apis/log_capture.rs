// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Log Capture.
#[derive(Clone, Debug)]
pub struct LogCaptureApi {
    client: rt::Client,
}
impl LogCaptureApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/diagnostics/logcapture/browser/entries/download/jobs`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_diagnostics_logcapture_browser_entries_download_jobs(
        &self,
    ) -> LogCaptureRequest<PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs> {
        LogCaptureRequest::new(
            rt::Call::new(
                &self.client,
                &POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_DOWNLOAD_JOBS,
            ),
        )
    }
    /// `GET /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_diagnostics_logcapture_browser_entries_download_job(
        &self,
        job_id: impl Into<String>,
    ) -> LogCaptureRequest<GetDiagnosticsLogcaptureBrowserEntriesDownloadJob> {
        LogCaptureRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_DOWNLOAD_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/diagnostics/logcapture/browser/entries/query`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    /// - `body`
    #[inline]
    pub fn post_diagnostics_logcapture_browser_entries_query(
        &self,
    ) -> LogCaptureRequest<PostDiagnosticsLogcaptureBrowserEntriesQuery> {
        LogCaptureRequest::new(
            rt::Call::new(
                &self.client,
                &POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_QUERY,
            ),
        )
    }
    /// `GET /api/v2/diagnostics/logcapture/browser/users`
    ///
    /// Optional, set on the request:
    /// - `include_expired`
    #[inline]
    pub fn get_diagnostics_logcapture_browser_users(
        &self,
    ) -> LogCaptureRequest<GetDiagnosticsLogcaptureBrowserUsers> {
        LogCaptureRequest::new(
            rt::Call::new(&self.client, &GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_USERS),
        )
    }
    /// `GET /api/v2/diagnostics/logcapture/browser/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_diagnostics_logcapture_browser_user(
        &self,
        user_id: impl Into<String>,
    ) -> LogCaptureRequest<GetDiagnosticsLogcaptureBrowserUser> {
        LogCaptureRequest::new(
            rt::Call::new(&self.client, &GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER)
                .path(&user_id.into()),
        )
    }
    /// `POST /api/v2/diagnostics/logcapture/browser/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_diagnostics_logcapture_browser_user(
        &self,
        user_id: impl Into<String>,
    ) -> LogCaptureRequest<PostDiagnosticsLogcaptureBrowserUser> {
        LogCaptureRequest::new(
            rt::Call::new(&self.client, &POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER)
                .path(&user_id.into()),
        )
    }
    /// `DELETE /api/v2/diagnostics/logcapture/browser/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn delete_diagnostics_logcapture_browser_user(
        &self,
        user_id: impl Into<String>,
    ) -> LogCaptureRequest<DeleteDiagnosticsLogcaptureBrowserUser> {
        LogCaptureRequest::new(
            rt::Call::new(&self.client, &DELETE_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER)
                .path(&user_id.into()),
        )
    }
}
/// A request of [`LogCaptureApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `LogCaptureRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct LogCaptureRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> LogCaptureRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for LogCaptureRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for LogCaptureRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_DOWNLOAD_JOBS: rt::Operation = rt::Operation::new(
        "postDiagnosticsLogcaptureBrowserEntriesDownloadJobs",
        rt::Method::Post,
        &["/api/v2/diagnostics/logcapture/browser/entries/download/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_diagnostics_logcapture_browser_entries_download_jobs`.
#[derive(Debug)]
pub enum PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs {}
impl rt::Endpoint for PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs {
    type Answer = models::LogCaptureDownloadExecutionResponse;
}
impl LogCaptureRequest<PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::LogCaptureQueryRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_DOWNLOAD_JOB: rt::Operation = rt::Operation::new(
        "getDiagnosticsLogcaptureBrowserEntriesDownloadJob",
        rt::Method::Get,
        &["/api/v2/diagnostics/logcapture/browser/entries/download/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_diagnostics_logcapture_browser_entries_download_job`.
#[derive(Debug)]
pub enum GetDiagnosticsLogcaptureBrowserEntriesDownloadJob {}
impl rt::Endpoint for GetDiagnosticsLogcaptureBrowserEntriesDownloadJob {
    type Answer = models::LogCaptureDownloadExecutionResponse;
}
static POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_QUERY: rt::Operation = rt::Operation::new(
        "postDiagnosticsLogcaptureBrowserEntriesQuery",
        rt::Method::Post,
        &["/api/v2/diagnostics/logcapture/browser/entries/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_diagnostics_logcapture_browser_entries_query`.
#[derive(Debug)]
pub enum PostDiagnosticsLogcaptureBrowserEntriesQuery {}
impl rt::Endpoint for PostDiagnosticsLogcaptureBrowserEntriesQuery {
    type Answer = models::LogCaptureQueryResponse;
}
impl LogCaptureRequest<PostDiagnosticsLogcaptureBrowserEntriesQuery> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::LogCaptureQueryRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_USERS: rt::Operation = rt::Operation::new(
        "getDiagnosticsLogcaptureBrowserUsers",
        rt::Method::Get,
        &["/api/v2/diagnostics/logcapture/browser/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_diagnostics_logcapture_browser_users`.
#[derive(Debug)]
pub enum GetDiagnosticsLogcaptureBrowserUsers {}
impl rt::Endpoint for GetDiagnosticsLogcaptureBrowserUsers {
    type Answer = models::LogCaptureUserConfigurationListing;
}
impl LogCaptureRequest<GetDiagnosticsLogcaptureBrowserUsers> {
    /// Sets `includeExpired`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_expired(mut self, value: bool) -> Self {
        self.call.query("includeExpired", value.to_string());
        self
    }
}
static GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER: rt::Operation = rt::Operation::new(
        "getDiagnosticsLogcaptureBrowserUser",
        rt::Method::Get,
        &["/api/v2/diagnostics/logcapture/browser/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_diagnostics_logcapture_browser_user`.
#[derive(Debug)]
pub enum GetDiagnosticsLogcaptureBrowserUser {}
impl rt::Endpoint for GetDiagnosticsLogcaptureBrowserUser {
    type Answer = models::LogCaptureUserConfigurationResponse;
}
static POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER: rt::Operation = rt::Operation::new(
        "postDiagnosticsLogcaptureBrowserUser",
        rt::Method::Post,
        &["/api/v2/diagnostics/logcapture/browser/users/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_diagnostics_logcapture_browser_user`.
#[derive(Debug)]
pub enum PostDiagnosticsLogcaptureBrowserUser {}
impl rt::Endpoint for PostDiagnosticsLogcaptureBrowserUser {
    type Answer = models::LogCaptureUserConfiguration;
}
impl LogCaptureRequest<PostDiagnosticsLogcaptureBrowserUser> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::LogCaptureUserConfiguration) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER: rt::Operation = rt::Operation::new(
        "deleteDiagnosticsLogcaptureBrowserUser",
        rt::Method::Delete,
        &["/api/v2/diagnostics/logcapture/browser/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_diagnostics_logcapture_browser_user`.
#[derive(Debug)]
pub enum DeleteDiagnosticsLogcaptureBrowserUser {}
impl rt::Endpoint for DeleteDiagnosticsLogcaptureBrowserUser {
    type Answer = ();
}
