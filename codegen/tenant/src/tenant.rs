//! The tenant as its users see it.

use std::io;
use std::sync::{Arc, MutexGuard};
use std::time::Duration;

use serde_json::Value;

use crate::http::fault::{Fault, When};
use crate::http::front::Backend;
use crate::http::host::{Host, Port};
use crate::http::recorded::Recorded;
use crate::modelled::Answers;
use crate::store::access::TOKEN;
use crate::store::commands::{Command, CommandStatus};
use crate::store::drift::Drift;
use crate::store::rate::Limit;
use crate::store::scripted::Scripted;
use crate::store::state::{Data, Mode, Origin, Shared, Urls};
use crate::store::uploads::Upload;

/// What is missing where a port must be free.
const FREE_PORT: &str = "this machine has a free port";

/// A running tenant; it stops when it is dropped.
#[derive(Debug)]
pub struct Tenant {
    shared: Arc<Shared>,
    api: Host,
    storage: Host,
    foreign: Host,
}

impl Tenant {
    /// Starts the invented tenant that all examples of the API's documentation are about.
    ///
    /// # Panics
    /// If this machine has no free port.
    pub async fn fleet() -> Self {
        let tenant = Self::stateful().await;
        tenant.begin_with(Origin::Examples);
        tenant
    }

    /// Starts a tenant whose every answer is made from the model.
    ///
    /// # Panics
    /// If this machine has no free port.
    pub async fn modelled(answers: Answers) -> Self {
        let tenant = Self::serve(Mode::Modelled, 0).await.expect(FREE_PORT);
        tenant.answer_with(answers);
        tenant
    }

    async fn stateful() -> Self {
        Self::serve(Mode::Stateful, 0).await.expect(FREE_PORT)
    }

    pub(crate) fn data(&self) -> MutexGuard<'_, Data> {
        self.shared.data()
    }

    pub(crate) fn begin_with(&self, origin: Origin) {
        self.data().begin_with(origin);
    }

    /// Starts the servers; the API's has this port, or any that is free if it is 0.
    pub(crate) async fn serve(mode: Mode, port: u16) -> io::Result<Self> {
        let (api, storage, foreign) = (Port::bind(port).await?, Port::bind(0).await?, Port::bind(0).await?);
        let urls = Urls { api: api.url(), storage: storage.url(), foreign: foreign.url() };
        let elsewhere = urls.foreign.clone();
        let shared = Arc::new(Shared::new(mode, urls));
        Ok(Self {
            api: Host::serve(api, Backend::Api(Arc::clone(&shared)), elsewhere.clone()),
            storage: Host::serve(storage, Backend::Storage(Arc::clone(&shared)), elsewhere.clone()),
            foreign: Host::serve(foreign, Backend::Foreign, elsewhere),
            shared,
        })
    }

    /// The base URL.
    #[must_use]
    pub fn url(&self) -> String {
        self.api.url()
    }

    /// The token that is allowed everything: [`TOKEN`].
    #[must_use]
    pub fn token(&self) -> &'static str {
        TOKEN
    }

    /// The host that uploads go to, where no token may be sent.
    #[must_use]
    pub fn storage(&self) -> &Host {
        &self.storage
    }

    /// A host that redirects and some links lead to: nothing should ever be sent there.
    #[must_use]
    pub fn foreign(&self) -> &Host {
        &self.foreign
    }

    /// Closes the port and all connections: whoever connects is refused, until [`Self::resume`].
    pub async fn stop(&self) {
        self.api.stop().await;
    }

    /// Opens the port again.
    ///
    /// # Panics
    /// If something else has taken the port.
    pub async fn resume(&self) {
        self.api.resume().await;
    }
}

/// What goes wrong.
impl Tenant {
    /// Lets something go wrong. Of several faults for one request the first that was injected takes it.
    ///
    /// ```
    /// use kandji_tenant::{Fault, Moment, Tenant, When};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let tenant = Tenant::start().await;
    /// // The next erase has its effect, and the answer is lost.
    /// tenant.inject(Fault::Close(Moment::After), When::next(1).operation("eraseDevice"));
    /// # }
    /// ```
    pub fn inject(&self, fault: Fault, when: When) {
        self.api.inject(fault, when);
    }

    /// Lets nothing go wrong any more.
    pub fn heal(&self) {
        self.api.traffic().clear_faults();
    }

    /// Answers each request after this time.
    pub fn set_latency(&self, latency: Duration) {
        self.api.traffic().set_latency(latency);
    }

    /// Limits the requests of each second, or does not any more.
    ///
    /// ```
    /// use kandji_tenant::{Limit, Tenant};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let tenant = Tenant::start().await;
    /// tenant.limit_rate(Some(Limit { per_second: 2, retry_after: Some(1) }));
    /// # }
    /// ```
    pub fn limit_rate(&self, limit: Option<Limit>) {
        self.data().rate.set(limit);
    }

    /// Accepts another token, for these operations only.
    ///
    /// ```
    /// use kandji_tenant::Tenant;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let tenant = Tenant::start().await;
    /// tenant.grant("may-only-list", &["listDevices"]);
    /// # }
    /// ```
    pub fn grant(&self, token: &str, operations: &[&'static str]) {
        self.data().access.grant(token.to_owned(), operations);
    }

    /// Answers the next request that has a right token with this, whatever it asks.
    ///
    /// ```
    /// use kandji_tenant::{Scripted, Tenant};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let tenant = Tenant::start().await;
    /// tenant.answer_next(Scripted::json(200, "[]"));
    /// # }
    /// ```
    pub fn answer_next(&self, answer: Scripted) {
        self.shared.script(answer);
    }
}

/// What was asked.
impl Tenant {
    /// Every request so far, in order.
    ///
    /// ```
    /// use kandji_tenant::Tenant;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let tenant = Tenant::start().await;
    /// // … run the code under test …
    /// let targets: Vec<String> = tenant.requests().into_iter().map(|request| request.target).collect();
    /// assert!(targets.is_empty());
    /// # }
    /// ```
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.api.requests()
    }

    /// How often an operation was asked for, whatever came of it.
    #[must_use]
    pub fn received(&self, operation: &str) -> usize {
        self.api.traffic().count(|request| request.operation == Some(operation))
    }

    /// How often an operation had its effect, whether or not the answer arrived.
    #[must_use]
    pub fn executed(&self, operation: &str) -> usize {
        self.api.traffic().count(|request| request.operation == Some(operation) && request.executed)
    }

    /// Why requests did not fit the document, in order; what has been told is told once.
    #[must_use]
    pub fn refusals(&self) -> Vec<String> {
        self.shared.take_refusals()
    }
}

/// What there is.
impl Tenant {
    /// Answers from the model like this from now on, where no state is kept.
    pub fn answer_with(&self, answers: Answers) {
        self.shared.answer_with(answers);
    }

    /// Lets the lists that this operation reads start again with so many records.
    ///
    /// ```
    /// use kandji_tenant::Tenant;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let tenant = Tenant::start().await;
    /// tenant.hold("listAuditEvents", 1_000);
    /// # }
    /// ```
    pub fn hold(&self, operation: &'static str, records: usize) {
        self.data().hold(operation, records);
    }

    /// Lets no page have more records than this.
    pub fn limit_pages(&self, records: usize) {
        self.data().page = Some(records);
    }

    /// The records of a list without path arguments, as they are now.
    ///
    /// ```
    /// use kandji_tenant::Tenant;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let tenant = Tenant::start().await;
    /// assert_eq!(tenant.records("listDevices")[0]["device_name"], "Amara's MacBook Pro");
    /// # }
    /// ```
    #[must_use]
    pub fn records(&self, operation: &str) -> Vec<Value> {
        self.data().list_of(operation, "").all()
    }

    /// Changes a list without path arguments now.
    ///
    /// ```
    /// use kandji_tenant::{Drift, Tenant};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let tenant = Tenant::start().await;
    /// tenant.drift("listDevices", Drift::Removed(2));
    /// assert_eq!(tenant.records("listDevices").len(), 23);
    /// # }
    /// ```
    pub fn drift(&self, operation: &str, drift: Drift) {
        self.data().list_of(operation, "").drift(drift);
    }

    /// Says how commands from now on end, and after how many readings of the list of commands.
    ///
    /// ```
    /// use kandji_tenant::{CommandStatus, Tenant};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let tenant = Tenant::start().await;
    /// // Whoever waits for a command sees it pending, then running, and then failed.
    /// tenant.plan_commands(3, CommandStatus::Failed);
    /// # }
    /// ```
    pub fn plan_commands(&self, polls: usize, end: CommandStatus) {
        self.data().commands.plan(polls, end);
    }

    /// The commands of a device.
    #[must_use]
    pub fn commands(&self, device_id: &str) -> Vec<Command> {
        self.data().commands.of(device_id)
    }

    /// Ends a command now; says whether there is one.
    pub fn end_command(&self, id: &str, status: CommandStatus) -> bool {
        self.data().commands.end(id, status)
    }

    /// Answers 503 so many times before a library item can be made of a file.
    pub fn process_uploads_for(&self, tries: usize) {
        self.data().uploads.tries = tries;
    }

    /// Lets the validation of uploaded apps fail.
    pub fn fail_validation(&self) {
        self.data().uploads.fails = true;
    }

    /// The places for files that were given out.
    #[must_use]
    pub fn uploads(&self) -> Vec<Upload> {
        self.data().uploads.all().to_vec()
    }
}
