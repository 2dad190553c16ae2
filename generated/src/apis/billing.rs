// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Billing.
#[derive(Clone, Debug)]
pub struct BillingApi {
    client: rt::Client,
}
impl BillingApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/billing/contracts`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `date_end`
    /// - `date_start`
    /// - `external_number`
    /// - `page_size`
    /// - `status`
    #[inline]
    pub fn get_billing_contracts(&self) -> BillingRequest<GetBillingContracts> {
        BillingRequest::new(rt::Call::new(&self.client, &GET_BILLING_CONTRACTS))
    }
    /// `GET /api/v2/billing/contracts/invoices`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `date_end`
    /// - `date_start`
    /// - `page_size`
    /// - `payment_status`
    #[inline]
    pub fn get_billing_contracts_invoices(
        &self,
    ) -> BillingRequest<GetBillingContractsInvoices> {
        BillingRequest::new(rt::Call::new(&self.client, &GET_BILLING_CONTRACTS_INVOICES))
    }
    /// `GET /api/v2/billing/contracts/invoices/{invoiceId}/document`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `invoice_id`
    #[inline]
    pub fn get_billing_contracts_invoice_document(
        &self,
        invoice_id: impl Into<String>,
    ) -> BillingRequest<GetBillingContractsInvoiceDocument> {
        BillingRequest::new(
            rt::Call::new(&self.client, &GET_BILLING_CONTRACTS_INVOICE_DOCUMENT)
                .path(&invoice_id.into()),
        )
    }
    /// `GET /api/v2/billing/contracts/invoices/{invoiceId}/lines`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `invoice_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_billing_contracts_invoice_lines(
        &self,
        invoice_id: impl Into<String>,
    ) -> BillingRequest<GetBillingContractsInvoiceLines> {
        BillingRequest::new(
            rt::Call::new(&self.client, &GET_BILLING_CONTRACTS_INVOICE_LINES)
                .path(&invoice_id.into()),
        )
    }
    /// `GET /api/v2/billing/contracts/{contractId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `contract_id`
    #[inline]
    pub fn get_billing_contract(
        &self,
        contract_id: impl Into<String>,
    ) -> BillingRequest<GetBillingContract> {
        BillingRequest::new(
            rt::Call::new(&self.client, &GET_BILLING_CONTRACT).path(&contract_id.into()),
        )
    }
    /// `GET /api/v2/billing/contracts/{contractId}/billingperiods/{billingPeriodId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `contract_id`
    /// - `billing_period_id`
    #[inline]
    pub fn get_billing_contract_billingperiod(
        &self,
        contract_id: impl Into<String>,
        billing_period_id: impl Into<String>,
    ) -> BillingRequest<GetBillingContractBillingperiod> {
        BillingRequest::new(
            rt::Call::new(&self.client, &GET_BILLING_CONTRACT_BILLINGPERIOD)
                .path(&contract_id.into())
                .path(&billing_period_id.into()),
        )
    }
    /// `GET /api/v2/billing/reports/billableusage`
    ///
    /// Arguments:
    /// - `end_date`
    /// - `start_date`
    #[inline]
    pub fn get_billing_reports_billableusage(
        &self,
        end_date: impl Into<String>,
        start_date: impl Into<String>,
    ) -> BillingRequest<GetBillingReportsBillableusage> {
        let mut call = rt::Call::new(&self.client, &GET_BILLING_REPORTS_BILLABLEUSAGE);
        call.query("endDate", end_date.into());
        call.query("startDate", start_date.into());
        BillingRequest::new(call)
    }
    /// `GET /api/v2/billing/trusteebillingoverview/{trustorOrgId}`
    ///
    /// Arguments:
    /// - `trustor_org_id`
    ///
    /// Optional, set on the request:
    /// - `billing_period_index`
    #[inline]
    pub fn get_billing_trusteebillingoverview_trustor_org_id(
        &self,
        trustor_org_id: impl Into<String>,
    ) -> BillingRequest<GetBillingTrusteebillingoverviewTrustorOrgId> {
        BillingRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_BILLING_TRUSTEEBILLINGOVERVIEW_TRUSTOR_ORG_ID,
                )
                .path(&trustor_org_id.into()),
        )
    }
}
/// A request of [`BillingApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `BillingRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct BillingRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> BillingRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for BillingRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for BillingRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_BILLING_CONTRACTS: rt::Operation = rt::Operation::new(
        "getBillingContracts",
        rt::Method::Get,
        &["/api/v2/billing/contracts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_billing_contracts`.
#[derive(Debug)]
pub enum GetBillingContracts {}
impl rt::Endpoint for GetBillingContracts {
    type Answer = models::BillingContractListing;
}
impl BillingRequest<GetBillingContracts> {
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
    /// Sets `externalNumber`.
    #[inline]
    pub fn external_number(mut self, value: impl Into<String>) -> Self {
        self.call.query("externalNumber", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.call.query("status", value.into());
        self
    }
}
static GET_BILLING_CONTRACTS_INVOICES: rt::Operation = rt::Operation::new(
        "getBillingContractsInvoices",
        rt::Method::Get,
        &["/api/v2/billing/contracts/invoices"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_billing_contracts_invoices`.
#[derive(Debug)]
pub enum GetBillingContractsInvoices {}
impl rt::Endpoint for GetBillingContractsInvoices {
    type Answer = models::BillingInvoiceListing;
}
impl BillingRequest<GetBillingContractsInvoices> {
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
    /// Sets `paymentStatus`.
    #[inline]
    pub fn payment_status(mut self, value: impl Into<String>) -> Self {
        self.call.query("paymentStatus", value.into());
        self
    }
}
static GET_BILLING_CONTRACTS_INVOICE_DOCUMENT: rt::Operation = rt::Operation::new(
        "getBillingContractsInvoiceDocument",
        rt::Method::Get,
        &["/api/v2/billing/contracts/invoices/", "/document"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_billing_contracts_invoice_document`.
#[derive(Debug)]
pub enum GetBillingContractsInvoiceDocument {}
impl rt::Endpoint for GetBillingContractsInvoiceDocument {
    type Answer = models::UrlResponse;
}
static GET_BILLING_CONTRACTS_INVOICE_LINES: rt::Operation = rt::Operation::new(
        "getBillingContractsInvoiceLines",
        rt::Method::Get,
        &["/api/v2/billing/contracts/invoices/", "/lines"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_billing_contracts_invoice_lines`.
#[derive(Debug)]
pub enum GetBillingContractsInvoiceLines {}
impl rt::Endpoint for GetBillingContractsInvoiceLines {
    type Answer = models::BillingInvoiceItemListing;
}
impl BillingRequest<GetBillingContractsInvoiceLines> {
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
}
static GET_BILLING_CONTRACT: rt::Operation = rt::Operation::new(
        "getBillingContract",
        rt::Method::Get,
        &["/api/v2/billing/contracts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_billing_contract`.
#[derive(Debug)]
pub enum GetBillingContract {}
impl rt::Endpoint for GetBillingContract {
    type Answer = models::BillingContract;
}
static GET_BILLING_CONTRACT_BILLINGPERIOD: rt::Operation = rt::Operation::new(
        "getBillingContractBillingperiod",
        rt::Method::Get,
        &["/api/v2/billing/contracts/", "/billingperiods/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_billing_contract_billingperiod`.
#[derive(Debug)]
pub enum GetBillingContractBillingperiod {}
impl rt::Endpoint for GetBillingContractBillingperiod {
    type Answer = models::BillingContractPeriodDetail;
}
static GET_BILLING_REPORTS_BILLABLEUSAGE: rt::Operation = rt::Operation::new(
        "getBillingReportsBillableusage",
        rt::Method::Get,
        &["/api/v2/billing/reports/billableusage"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_billing_reports_billableusage`.
#[derive(Debug)]
pub enum GetBillingReportsBillableusage {}
impl rt::Endpoint for GetBillingReportsBillableusage {
    type Answer = models::BillingUsageReport;
}
static GET_BILLING_TRUSTEEBILLINGOVERVIEW_TRUSTOR_ORG_ID: rt::Operation = rt::Operation::new(
        "getBillingTrusteebillingoverviewTrustorOrgId",
        rt::Method::Get,
        &["/api/v2/billing/trusteebillingoverview/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_billing_trusteebillingoverview_trustor_org_id`.
#[derive(Debug)]
pub enum GetBillingTrusteebillingoverviewTrustorOrgId {}
impl rt::Endpoint for GetBillingTrusteebillingoverviewTrustorOrgId {
    type Answer = models::TrusteeBillingOverview;
}
impl BillingRequest<GetBillingTrusteebillingoverviewTrustorOrgId> {
    /// Sets `billingPeriodIndex`.
    ///
    /// Default of the service: 0
    #[inline]
    pub fn billing_period_index(mut self, value: i64) -> Self {
        self.call.query("billingPeriodIndex", value.to_string());
        self
    }
}
